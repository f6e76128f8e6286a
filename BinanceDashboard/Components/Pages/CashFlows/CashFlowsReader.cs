using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>Reads the cash flows of what is looked at, each with what it did to the benchmark.</summary>
internal sealed class CashFlowsReader(SignedInUser user, AccountQueries accounts, FlowQueries flows, ReportReader reports, AccountHealth health, HistoryWalk walk)
{
    public async Task<CashFlowsView> ReadAsync(CashFlowQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var selection = Selection.Of(query.View, await accounts.ListAsync(id, cancellationToken));
        if (selection.Accounts.Count == 0) return new CashFlowsView { State = PageState.Empty };
        if (AccountWords.Progress(selection.Accounts, walk) is { } progress) return new CashFlowsView { State = PageState.Loading, Progress = progress };
        return View(selection, await LinesAsync(selection, cancellationToken), PeriodRange.Start(query.View.Period, reports.NowOf(selection.Accounts))).Through(query.Filter);
    }

    private CashFlowsView View(Selection selection, List<CashFlowLine> lines, DateTimeOffset? from)
    {
        var problem = AccountWords.Problem(selection.Accounts, health);
        return new CashFlowsView
        {
            State = (problem, lines.Count) switch
            {
                (null, _) => PageState.Content,
                (_, 0) => PageState.Failed,
                _ => PageState.Stale,
            },
            Reason = problem,
            DataAt = selection.Accounts.Min(account => account.LastSnapshotAt),
            Ahead = health.AheadOf(selection.Accounts),
            From = from,
            Accounts = [.. selection.Accounts.Select(account => new CashFlowAccount(account.Id, account.Name))],
            All = [.. lines.Where(line => from is null || line.Flow.At >= from)],
        };
    }

    private async Task<List<CashFlowLine>> LinesAsync(Selection selection, CancellationToken cancellationToken)
    {
        // The benchmark's whole past is replayed for any range, so that a range without points reads the least.
        var report = await reports.ReadAsync(selection.Accounts, reports.NowOf(selection.Accounts), null, cancellationToken);
        var effects = new FlowEffects(report.Benchmark);
        var lines = new List<CashFlowLine>();
        foreach (var account in selection.Accounts)
            lines.AddRange((await flows.ListAsync(account.Id, cancellationToken)).Select(flow => Line(flow, account)));
        return [.. lines.OrderByDescending(line => line.Flow.At).ThenByDescending(line => line.Flow.Id)];

        CashFlowLine Line(CashFlow flow, Account account) => new(flow, effects.Of(flow), selection.Accounts.Count > 1 ? account.Name : null);
    }
}
