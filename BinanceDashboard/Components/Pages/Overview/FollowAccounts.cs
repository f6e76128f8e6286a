using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Begins to follow, by the exchange's streams, what the address names; dispose it when nobody looks any more.</summary>
public delegate Task<LiveFollowing> FollowAccounts(ViewQuery query, CancellationToken cancellationToken);
