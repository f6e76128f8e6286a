using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>Reads return and risk of what is looked at.</summary>
internal sealed class PerformanceReader(SignedInUser user, AccountQueries accounts, ReportReader reports, SharedReport shared, BridgeReader bridges, AccountHealth health, HistoryWalk walk)
{
    public PerformanceCommands Commands => new() { Load = ReadAsync, LoadDetail = ReadDetailAsync };

    private async Task<PerformanceView> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var own = await OwnAsync(query, cancellationToken);
        if (own.Accounts.Count == 0) return new PerformanceView { State = PageState.Empty };
        if (AccountWords.Progress(own.Accounts, walk) is { } progress) return new PerformanceView { State = PageState.Loading, Progress = progress };
        var starts = ViewQuery.Periods.Select(period => (Name: period, From: PeriodRange.Start(period, reports.NowOf(own.Accounts)))).ToList();
        var whole = await reports.ReadPastAsync(own.Accounts, [.. starts.Select(start => start.From).OfType<DateTimeOffset>()], cancellationToken);
        var problem = AccountWords.Problem(own.Accounts, health);
        if (whole.StartedAt is null)
            return problem is null
                ? new PerformanceView { State = PageState.Loading, Progress = "The first complete snapshot is still to come; returns begin with the second one." }
                : new PerformanceView { State = PageState.Failed, Reason = problem };
        var periods = starts.ConvertAll(start => (start.Name, Figures: whole.Performance.Over(start.From, whole.Range.To)));
        return new PerformanceView
        {
            State = problem is null ? PageState.Content : PageState.Stale,
            Reason = problem,
            DataAt = whole.Figures.NavAt,
            Ahead = health.AheadOf(own.Accounts),
            Table = MeasureTableView.Of(periods),
            Inputs = [.. periods.Select(period => PeriodInputs.Of(period.Figures, whole))],
        };
    }

    private async Task<PerformanceDetail?> ReadDetailAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var own = await OwnAsync(query, cancellationToken);
        if (own.Accounts.Count == 0) return null;
        var report = await shared.ReadAsync(own.Accounts, query.Period, cancellationToken);
        var parts = report.Performance.Ends(report.Range.From, report.Range.To) is var (start, end)
            ? await bridges.ReadAsync(own.Accounts, start, end, cancellationToken)
            : BridgeParts.Nothing;
        return PerformanceDetail.Of(report, $"{own.Id} {query.Period}", parts);
    }

    private async Task<Selection> OwnAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        return Selection.Of(query, await accounts.ListAsync(id, cancellationToken));
    }
}
