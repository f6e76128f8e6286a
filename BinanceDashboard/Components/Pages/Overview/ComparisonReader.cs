using BinanceDashboard.Analytics.Comparison;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads accounts side by side: each one's report as its own overview has it, and that of all as one.</summary>
internal sealed class ComparisonReader(SignedInUser user, AccountQueries accounts, NavQueries navs, ReportReader reports, SharedReport shared, AccountHealth health)
{
    // Shared by the lines: two for each pixel of a narrow chart.
    private const int MostTimes = 800;

    public async Task<ComparisonView?> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var selection = Selection.Of(query, await accounts.ListAsync(id, cancellationToken));
        if (selection.Accounts.Count < 2) return null;
        var from = PeriodRange.Start(query.Period, reports.NowOf(selection.Accounts));
        var compared = new List<ComparedAccount>();
        var rows = new List<ComparisonRow>();
        foreach (var account in selection.Accounts)
        {
            var report = await reports.ReadAsync([account], from, null, cancellationToken);
            rows.Add(Row(account, rows.Count, report, await navs.LatestAsync(account.Id, cancellationToken)));
            compared.Add(new ComparedAccount(account.Id, account.Name, report));
        }

        var sum = await shared.ReadAsync(selection.Accounts, query.Period, cancellationToken);
        var lines = IndexComparer.Of(compared, sum, health.LongestAge, MostTimes);
        return new ComparisonView(rows, Sum(sum), LineChartData.From(lines, $"{selection.Id} {query.Period}"));
    }

    private ComparisonRow Row(Account account, int position, AccountReport report, Snapshot? latest)
    {
        var (status, figures) = (health.StatusOf(account), OverviewFigures.From(report.Figures));
        return new ComparisonRow
        {
            AccountId = Selection.IdOf(account),
            Name = account.Name,
            Look = LineLook.Of(position),
            Figures = figures,
            LastAt = account.LastSnapshotAt,
            Status = status,
            IsPartial = latest is { Complete: false },
            Notes = ComparisonNotes.Of(account, status, latest, figures),
        };
    }

    private static ComparisonRow Sum(AccountReport report)
    {
        var figures = OverviewFigures.From(report.Figures);
        var last = report.Points.LastOrDefault();
        return new ComparisonRow
        {
            AccountId = null,
            Name = "All accounts",
            Figures = figures,
            LastAt = report.Figures.NavAt,
            IsPartial = last is { Complete: false },
            Notes = [.. last is { Complete: false } ? [ComparisonNotes.Partial(last.Reason)] : Array.Empty<string>(), .. ComparisonNotes.Missing(figures)],
        };
    }
}
