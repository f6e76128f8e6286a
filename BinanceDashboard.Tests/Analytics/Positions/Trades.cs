using System.Globalization;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Positions;

/// <summary>Facts of trading with defaults: account 1, BTCUSDT futures in one-way mode, one second from fill to fill, every coin at 1 USD.</summary>
internal static class Trades
{
    public static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    public static readonly PositionTerms Terms = Priced((_, _) => 1);

    public static PositionTerms Priced(Func<string, DateTimeOffset, decimal?> price) => new()
    {
        Price = price,
        Symbol = symbol => new SymbolTerms { Base = "BTC", Quote = "USDT", ContractSize = symbol.Market == Market.Coinm ? 100 : null },
    };

    public static DateTimeOffset At(double seconds) => Start.AddSeconds(seconds);

    public static Fill Buy(long id, decimal quantity, decimal price, decimal fee = 0, decimal pnl = 0) => Make(id, TradeSide.Buy, quantity, price, fee, pnl);

    public static Fill Sell(long id, decimal quantity, decimal price, decimal fee = 0, decimal pnl = 0) => Make(id, TradeSide.Sell, quantity, price, fee, pnl);

    public static Income Funding(double seconds, decimal amount, long id = 1, string symbol = "BTCUSDT") => new()
    {
        AccountId = 1,
        Market = Market.Usdm,
        IncomeType = "FUNDING_FEE",
        TranId = id,
        Asset = "USDT",
        Symbol = symbol,
        Amount = amount,
        At = At(seconds),
    };

    public static Income Commission(long tradeId, decimal amount) =>
        Funding(tradeId, amount, tradeId) with { IncomeType = "COMMISSION", TradeId = tradeId };

    public static IReadOnlyList<RoundTrip> Trips(IReadOnlyList<Fill> fills, IReadOnlyList<Income>? incomes = null, PositionTerms? terms = null) =>
        Whole(PositionBook.Start(terms ?? Terms).Advance(fills, incomes ?? []));

    /// <summary>Closed ones in the order in which they closed, then the open ones.</summary>
    public static IReadOnlyList<RoundTrip> Whole(PositionAdvance advance) => [.. advance.Closed, .. advance.Book.Open()];

    public static PositionKey Key(PositionSide side = PositionSide.Both, Market market = Market.Usdm) => new(new PositionSymbol(1, market, "BTCUSDT"), side);

    /// <summary>Everything that a round trip says, to the last digit.</summary>
    public static string Text(RoundTrip trip) => string.Create(CultureInfo.InvariantCulture,
        $"{trip.Key} {trip.IsOpen} {trip.Direction} {trip.OpenedBeforeHistory} {trip.OpenedAt:O} {trip.ClosedAt:O} {trip.Fills} {trip.FirstTradeId}-{trip.LastTradeId} "
        + $"{trip.Quantity} {trip.MaxQuantity} {trip.EntryQuantity} {trip.ExitQuantity} {trip.EntryVwap} {trip.ExitVwap} {trip.AverageCost} "
        + $"{Amounts(trip.RealizedPnl)} {trip.RealizedPnlUsd} {Amounts(trip.Fees)} {trip.FeesUsd} {Amounts(trip.Funding)} {trip.FundingUsd} {trip.NetUsd}");

    private static string Amounts(IEnumerable<AssetQuantity> amounts) => string.Join(',', amounts);

    private static Fill Make(long id, TradeSide side, decimal quantity, decimal price, decimal fee, decimal pnl) => new()
    {
        AccountId = 1,
        Market = Market.Usdm,
        Symbol = "BTCUSDT",
        TradeId = id,
        OrderId = id,
        At = At(id),
        Side = side,
        PositionSide = PositionSide.Both,
        Price = price,
        Quantity = quantity,
        QuoteQuantity = price * quantity,
        Commission = fee,
        CommissionAsset = "USDT",
        RealizedPnl = pnl,
        MarginAsset = "USDT",
        IsMaker = false,
    };
}
