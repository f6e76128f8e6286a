using BinanceDashboard.Collector.Live;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Follows the signed-in user's own accounts.</summary>
internal sealed class LiveReader(SignedInUser user, AccountQueries accounts, LiveAccounts live)
{
    public async Task<LiveFollowing> FollowAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var followed = Selection.Of(query, await accounts.ListAsync(id, cancellationToken)).Accounts;
        return new LiveFollowing(() => LiveSum.Of([.. followed.Select(account => live.Read(account.Id))]), [.. followed.Select(live.Watch)]);
    }
}
