using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Live;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Live;

/// <summary>
/// Reads what an account holds, for its book to begin with: a snapshot, which is taken anew where something may have been missed and brings every
/// cash flow up to it along; and futures by wallet balance and position.
/// </summary>
internal sealed class LiveBooks(
    AccountQueries accounts, NavQueries navs, AccountRuns runs, HistoryWalk walk, ExchangeEnvironments environments, BinanceClientFactory clients, AccountKeys keys,
    SymbolTermsReader terms)
{
    /// <param name="anew">Only a snapshot will do that is taken now.</param>
    /// <returns>Null while there is no complete snapshot of it, and while the account is paused, gone, or lives through its past.</returns>
    /// <exception cref="ExchangeException">The exchange did not answer.</exception>
    /// <exception cref="AccessException">The key cannot be read.</exception>
    public async Task<LiveBook?> ReadAsync(Account known, bool anew, CancellationToken cancellationToken)
    {
        if (await FindAsync(known, cancellationToken) is not { } account) return null;
        var latest = anew ? await CollectAsync(account, cancellationToken) : await navs.LatestAsync(account.Id, cancellationToken);
        if (latest is not { Complete: true }) return null;
        var book = LiveBook.From(new ValuedSnapshot { Snapshot = latest, Assets = [.. await navs.AssetsAsync(account.Id, latest.At, cancellationToken)] });
        return environments.Find(account.Environment) is { HasFutures: true } ? await WithFuturesAsync(book, account, cancellationToken) : book;
    }

    /// <summary>Whether a snapshot was stored that a book of this time has not seen; false where there is no book yet.</summary>
    public async Task<bool> HasLaterAsync(Account account, DateTimeOffset? readAt, CancellationToken cancellationToken) =>
        readAt is { } known && await navs.LatestAsync(account.Id, cancellationToken) is { } latest && latest.At > known;

    private async Task<Account?> FindAsync(Account known, CancellationToken cancellationToken) =>
        await accounts.FindAsync(known.OwnerId, known.Id, cancellationToken) is { Disabled: false } account && walk.ProgressOf(account) is null ? account : null;

    // What another run took meanwhile may have been read before this was asked for.
    private async Task<Snapshot?> CollectAsync(Account account, CancellationToken cancellationToken) =>
        await runs.CollectAsync(account, byUser: false, cancellationToken)
        ?? (await FindAsync(account, cancellationToken) is { } now ? await runs.CollectAsync(now, byUser: false, cancellationToken) : null);

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
