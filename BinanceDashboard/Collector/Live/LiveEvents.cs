using BinanceDashboard.Analytics.Live;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange.Streams;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Live;

/// <summary>What an event of a stream makes of a book.</summary>
internal static class LiveEvents
{
    public static bool IsReceipt(StreamedBalance balance) => balance.Asset.StartsWith("LD", StringComparison.Ordinal);

    public static LiveBook Spot(LiveBook book, SpotBalancesChanged told) => told.Balances.Where(balance => !IsReceipt(balance))
        .Aggregate(book, (now, balance) => now.WithBalance(WalletKind.Spot, balance.Asset, balance.Available + balance.Locked));

    public static WalletKind WalletOf(Market market) => market switch
    {
        Market.Spot => WalletKind.Spot,
        Market.Usdm => WalletKind.UsdmFutures,
        Market.Coinm => WalletKind.CoinmFutures,
        _ => throw new ArgumentOutOfRangeException(nameof(market), market, null),
    };

    public static LiveBook Futures(LiveBook book, FuturesWalletChange change, Market market, KnownSymbols symbols)
    {
        foreach (var balance in change.Balances) book = book.WithBalance(WalletOf(market), balance.Asset, balance.Wallet);
        foreach (var position in change.Positions)
            if (symbols.Of(market, position.Symbol) is { } symbol)
                book = book.WithPosition(new LivePosition
                {
                    Market = market,
                    Symbol = position.Symbol,
                    Side = FuturesFacts.Of(position.Side),
                    Quantity = position.Quantity,
                    EntryPrice = position.EntryPrice,
                    Mark = book.Find(market, position.Symbol, FuturesFacts.Of(position.Side))?.Mark ?? position.EntryPrice,
                    Asset = market == Market.Coinm ? symbol.Base : symbol.Quote,
                    ContractSize = symbol.ContractSize,
                });
        return book;
    }
}
