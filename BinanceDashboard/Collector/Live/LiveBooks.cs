using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Live;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Live;

/// <summary>
/// Reads what an account holds, for its book to begin with: its last snapshot, which is taken anew where it is old or may lack something, so that every
/// cash flow up to it is known; and futures by wallet balance and position.
/// </summary>
internal sealed class LiveBooks(
    AccountQueries accounts, NavQueries navs, AccountRuns runs, AccountHealth health, HistoryWalk walk, ExchangeEnvironments environments, BinanceClientFactory clients, AccountKeys keys,
    SymbolTermsReader terms)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <param name="notBefore">The exchange's time that the snapshot has to have seen; null where any will do that is not older than a minute.</param>
    /// <returns>Null while there is no complete snapshot of it, or it is paused or gone.</returns>
    /// <exception cref="ExchangeException">The exchange did not answer.</exception>
    /// <exception cref="AccessException">The key cannot be read.</exception>
    public async Task<LiveBook?> ReadAsync(Account known, DateTimeOffset? notBefore, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(known.OwnerId, known.Id, cancellationToken) is not { Disabled: false } account || walk.ProgressOf(account) is not null) return null;
        var latest = await navs.LatestAsync(account.Id, cancellationToken);
        if (latest is not { Complete: true } || latest.At < (notBefore ?? health.NowOf(account) - Fresh))
        {
            await runs.CollectAsync(account, byUser: false, cancellationToken);
            latest = await navs.LatestAsync(account.Id, cancellationToken);
        }

        if (latest is not { Complete: true } || latest.At < notBefore) return null;
        var book = LiveBook.From(new ValuedSnapshot { Snapshot = latest, Assets = [.. await navs.AssetsAsync(account.Id, latest.At, cancellationToken)] });
        return environments.Find(account.Environment) is { HasFutures: true } ? await WithFuturesAsync(book, account, cancellationToken) : book;
    }

    /// <summary>Whether a snapshot was stored that a book has not seen.</summary>
    public async Task<bool> HasLaterAsync(Account account, LiveBook book, CancellationToken cancellationToken) =>
        await navs.LatestAsync(account.Id, cancellationToken) is { } latest && latest.At > book.ReadAt;

    private async Task<LiveBook> WithFuturesAsync(LiveBook book, Account account, CancellationToken cancellationToken)
    {
        var client = clients.Create(account.Environment, keys.CredentialsOf(account), byUser: false);
        var symbols = await terms.ReadAsync(account.Environment, client, cancellationToken);
        if (book.Has(WalletKind.UsdmFutures))
        {
            var wallet = await client.UsdFuturesApi.Account.GetAccountInfoAsync(cancellationToken);
            book = book.WithWallet(WalletKind.UsdmFutures, wallet.Assets.Select(asset => new AssetQuantity(asset.Asset, asset.WalletBalance)));
            foreach (var row in await client.UsdFuturesApi.Trading.GetPositionsAsync(null, cancellationToken))
                book = book.WithPosition(new LivePosition { Market = Market.Usdm, Symbol = row.Symbol, Side = FuturesFacts.Of(row.Side), Quantity = row.Quantity, EntryPrice = row.EntryPrice, Mark = row.MarkPrice, Asset = row.MarginAsset });
        }

        if (!book.Has(WalletKind.CoinmFutures)) return book;
        var coins = await client.CoinFuturesApi.Account.GetAccountInfoAsync(cancellationToken);
        book = book.WithWallet(WalletKind.CoinmFutures, coins.Assets.Select(asset => new AssetQuantity(asset.Asset, asset.WalletBalance)));
        foreach (var row in await client.CoinFuturesApi.Trading.GetPositionsAsync(null, cancellationToken))
            if (symbols.Of(Market.Coinm, row.Symbol) is { } symbol)
                book = book.WithPosition(new LivePosition { Market = Market.Coinm, Symbol = row.Symbol, Side = FuturesFacts.Of(row.Side), Quantity = row.Contracts, EntryPrice = row.EntryPrice, Mark = row.MarkPrice, Asset = symbol.Base, ContractSize = symbol.ContractSize });
        return book;
    }
}
