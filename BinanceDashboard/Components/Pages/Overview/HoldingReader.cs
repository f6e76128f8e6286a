using BinanceDashboard.Collector;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads what is known of one coin of what is looked at.</summary>
internal sealed class HoldingReader(SignedInUser user, AccountQueries accounts, NavQueries navs, CoinDetails coins)
{
    public async Task<HoldingDetail> ReadAsync(string asset, ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var selection = Selection.Of(query, await accounts.ListAsync(id, cancellationToken));
        var held = new List<(Account Account, SnapshotAsset Asset)>();
        foreach (var account in selection.Accounts)
        {
            if (await navs.LatestAsync(account.Id, cancellationToken) is not { } latest) continue;
            held.AddRange((await navs.AssetsAsync(account.Id, latest.At, cancellationToken)).Where(row => row.Asset == asset).Select(row => (account, row)));
        }

        var priced = held.Where(part => part.Asset.Price is not null).Select(part => part.Asset).MaxBy(part => part.PriceAt);
        return new HoldingDetail
        {
            Asset = asset,
            Parts = [.. held.OrderBy(part => part.Asset.Wallet).Select(part => new HoldingPart(part.Account.Name, part.Asset.Wallet, part.Asset.Quantity, part.Asset.Quantity * part.Asset.Price))],
            Price = priced?.Price,
            PriceSource = priced?.PriceSource,
            PriceAt = priced?.PriceAt,
            Sources = await Task.WhenAll(held.Select(part => part.Account).DistinctBy(account => account.Id).Select(account => SourceAsync(account, asset, cancellationToken))),
        };
    }

    private async Task<HoldingSource> SourceAsync(Account account, string asset, CancellationToken cancellationToken)
    {
        try
        {
            return new HoldingSource(account.Name, await coins.FindAsync(account, asset, cancellationToken), null);
        }
        catch (CollectionException failure)
        {
            return new HoldingSource(account.Name, null, failure.Message);
        }
    }
}
