using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads the overview of what is looked at.</summary>
internal sealed class OverviewReader(SignedInUser user, AccountQueries accounts, NavQueries navs, ReportReader reports, SharedReport shared, AccountHealth health, HistoryWalk walk)
{
    private const int RecentFlows = 5;

    public async Task<OverviewView> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var selection = await SelectAsync(query, cancellationToken);
        if (selection.Accounts.Count == 0) return new OverviewView { State = PageState.Empty };
        var report = await ReportAsync(selection, query, null, cancellationToken);
        var latest = await LatestAsync(selection, cancellationToken);
        if (report.StartedAt is null || Progress(selection) is not null) return BeforeTheFirst(selection, latest);

        var state = StateOf(selection, report);
        return new OverviewView
        {
            State = state is null ? PageState.Content : PageState.Stale,
            Reason = state,
            DataAt = report.Figures.NavAt,
            Accounts = selection.Accounts.Count,
            Ahead = health.AheadOf(selection.Accounts),
            Figures = OverviewFigures.From(report.Figures),
            Wallets = HoldingSums.Wallets([.. latest.Select(one => one.Snapshot)]),
            Holdings = HoldingSums.Top([.. latest.SelectMany(one => one.Assets)]),
            Flows = [.. report.Flows.Reverse().Where(flow => flow.ExternalId != AccountSum.JoinedId).Take(RecentFlows).Select(FlowLine.From)],
            Findings = OverviewFindings.Of(report, selection.Accounts, [.. latest.Select(one => one.Snapshot)]),
        };
    }

    public async Task<NavChartData> ReadChartAsync(ViewQuery query, TimeSpread? range, CancellationToken cancellationToken)
    {
        var selection = await SelectAsync(query, cancellationToken);
        return ChartReport.Draw(await ReportAsync(selection, query, range, cancellationToken), $"{selection.Id} {query.Period}");
    }

    private Task<AccountReport> ReportAsync(Selection selection, ViewQuery query, TimeSpread? range, CancellationToken cancellationToken) => range is { } chosen
        ? reports.ReadAsync(selection.Accounts, chosen.From, chosen.To, cancellationToken)
        : shared.ReadAsync(selection.Accounts, query.Period, cancellationToken);

    private async Task<Selection> SelectAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        return Selection.Of(query, await accounts.ListAsync(id, cancellationToken));
    }

    private async Task<List<(Snapshot Snapshot, IReadOnlyList<SnapshotAsset> Assets)>> LatestAsync(Selection selection, CancellationToken cancellationToken)
    {
        var latest = new List<(Snapshot, IReadOnlyList<SnapshotAsset>)>();
        foreach (var account in selection.Accounts)
            if (await navs.LatestAsync(account.Id, cancellationToken) is { } snapshot) latest.Add((snapshot, await navs.AssetsAsync(account.Id, snapshot.At, cancellationToken)));
        return latest;
    }

    private OverviewView BeforeTheFirst(Selection selection, List<(Snapshot Snapshot, IReadOnlyList<SnapshotAsset> Assets)> latest)
    {
        if (Progress(selection) is { } progress) return new OverviewView { State = PageState.Loading, Progress = progress };
        if (StateOf(selection, null) is { } reason) return new OverviewView { State = PageState.Failed, Reason = reason };
        return latest.Find(one => !one.Snapshot.Complete).Snapshot is { } partial
            ? new OverviewView { State = PageState.Failed, Reason = $"No snapshot is complete yet, so there is no value to show. {partial.Reason}" }
            : new OverviewView { State = PageState.Loading, Progress = "The first snapshot is being taken; it takes a few seconds." };
    }

    private string? Progress(Selection selection) => AccountWords.Progress(selection.Accounts, walk);

    // Why the numbers are not as fresh as they should be; null where they are.
    private string? StateOf(Selection selection, AccountReport? report) => AccountWords.Problem(selection.Accounts, health)
        ?? (report?.Figures.NavAt is { } at && report.Range.Now - at > health.LongestAge ? "Every snapshot since then is partial; \"What to know\" says why." : null);
}
