using System.Collections.Immutable;
using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>Reads a user's items beside their present prices: those of the last snapshot of their own account, or else of another account of the same user.</summary>
public sealed class PortfolioReader(PortfolioQueries items, AccountQueries accounts, NavQueries navs)
{
    /// <summary>By symbol.</summary>
    public async Task<IReadOnlyList<PortfolioLine>> ReadAsync(string ownerId, CancellationToken cancellationToken)
    {
        var own = await items.ItemsAsync(ownerId, cancellationToken);
        var prices = own.Count == 0 ? [] : await PricesAsync(ownerId, cancellationToken);
        return [.. own.Select(item => LineOf(item, prices))];
    }

    public async Task<PortfolioLine?> FindAsync(string ownerId, long id, CancellationToken cancellationToken) =>
        await items.FindAsync(ownerId, id, cancellationToken) is { } item ? LineOf(item, await PricesAsync(ownerId, cancellationToken)) : null;

    /// <summary>USD for one unit of a coin at the user's last snapshots; null where none of them priced it.</summary>
    public async Task<decimal?> PriceAsync(string ownerId, string symbol, CancellationToken cancellationToken) => PriceOf(await PricesAsync(ownerId, cancellationToken), null, symbol)?.Price;

    private async Task<Dictionary<long, ImmutableArray<AssetPrice>>> PricesAsync(string ownerId, CancellationToken cancellationToken)
    {
        var prices = new Dictionary<long, ImmutableArray<AssetPrice>>();
        foreach (var account in await accounts.ListAsync(ownerId, cancellationToken))
            if (await navs.LatestAsync(account.Id, cancellationToken) is { } snapshot) prices[account.Id] = snapshot.Prices;
        return prices;
    }

    private static PortfolioLine LineOf(PortfolioItem item, Dictionary<long, ImmutableArray<AssetPrice>> prices)
    {
        var price = PriceOf(prices, item.AccountId, item.Symbol);
        return new PortfolioLine(item, price?.Price, price?.At);
    }

    private static AssetPrice? PriceOf(Dictionary<long, ImmutableArray<AssetPrice>> prices, long? accountId, string symbol) =>
        prices.OrderBy(account => account.Key != accountId).SelectMany(account => account.Value).FirstOrDefault(price => string.Equals(price.Asset, symbol, StringComparison.Ordinal));
}
