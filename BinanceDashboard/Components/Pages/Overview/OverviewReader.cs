using BinanceDashboard.Collector;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads the overview of what is looked at.</summary>
internal sealed class OverviewReader(SignedInUser user, AccountQueries accounts, NavQueries navs, ReportReader reports, AccountHealth health, HistoryWalk walk)
{
    private const int RecentFlows = 5;

    public async Task<OverviewView> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var selection = await SelectAsync(query, cancellationToken);
        if (selection.Accounts.Count == 0) return new OverviewView { State = PageState.Empty };
        var report = await reports.ReadAsync(selection, query, null, cancellationToken);
        if (report.StartedAt is null || walk.Progress is not null) return BeforeTheFirst(selection);

        var latest = await LatestAsync(selection, cancellationToken);
        var state = StateOf(selection);
        return new OverviewView
        {
            State = state.Reason is null ? PageState.Content : PageState.Stale,
            Reason = state.Reason,
            DataAt = report.Figures.NavAt,
            Figures = OverviewFigures.From(report.Figures),
            Wallets = HoldingSums.Wallets([.. latest.Select(one => one.Snapshot)]),
            Holdings = HoldingSums.Top([.. latest.SelectMany(one => one.Assets)]),
            Flows = [.. report.Flows.Reverse().Take(RecentFlows).Select(FlowLine.From)],
            Findings = OverviewFindings.Of(report, selection.Accounts, [.. latest.Select(one => one.Snapshot)]),
        };
    }

    public async Task<NavChartData> ReadChartAsync(ViewQuery query, TimeSpread? range, CancellationToken cancellationToken)
    {
        var selection = await SelectAsync(query, cancellationToken);
        return ChartReport.Draw(await reports.ReadAsync(selection, query, range, cancellationToken), $"{selection.Id} {query.Period}");
    }

    private async Task<Selection> SelectAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        return Selection.Of(query, await accounts.ListAsync(id, cancellationToken));
    }

    private async Task<List<(Snapshot Snapshot, IReadOnlyList<SnapshotAsset> Assets)>> LatestAsync(Selection selection, CancellationToken cancellationToken)
    {
        var latest = new List<(Snapshot, IReadOnlyList<SnapshotAsset>)>();
        foreach (var account in selection.Accounts)
            if (await navs.LatestAsync(account.Id, cancellationToken) is { } snapshot) latest.Add((snapshot, await navs.LatestAssetsAsync(account.Id, cancellationToken)));
        return latest;
    }

    private OverviewView BeforeTheFirst(Selection selection) => walk.Progress is null && StateOf(selection) is { Reason: { } reason }
        ? new OverviewView { State = PageState.Failed, Reason = reason }
        : new OverviewView { State = PageState.Loading, Progress = Progress() ?? "The first snapshot is being taken; it takes a few seconds." };

    private string? Progress() => walk.Progress is { } step
        ? $"The demo lives through its 400 days: {100 * step.Done / Math.Max(1, step.Total)} % collected."
        : null;

    private (AccountStatus Status, string? Reason) StateOf(Selection selection)
    {
        foreach (var account in selection.Accounts)
        {
            var status = health.StatusOf(account);
            if (status == AccountStatus.Failing) return (status, $"{account.Name}: {account.Failure}");
            if (status == AccountStatus.Disabled) return (status, $"{account.Name} is paused: nothing is read until you resume it under Accounts.");
            if (status == AccountStatus.Stale && walk.Progress is null) return (status, $"{account.Name} has not been read for a while; the next try is under way.");
        }

        return (AccountStatus.Ok, null);
    }
}
