using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>Reads and changes the benchmark of what is looked at, on the signed-in user's own accounts only.</summary>
internal sealed class BenchmarkActions(SignedInUser user, AccountQueries accounts, SharedReport shared, BenchmarkChoice choice, LabReader lab)
{
    public BenchmarkCommands Commands => new() { Load = ReadAsync, LoadLab = lab.ReadAsync, Choose = ChooseAsync, Fetch = FetchAsync };

    private async Task<BenchmarkView?> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var own = await OwnAsync(query, cancellationToken);
        return own.Count == 0 ? null : View(await shared.ReadAsync(own, ViewQuery.DefaultPeriod, cancellationToken), own);
    }

    private async Task<BenchmarkAnswer> ChooseAsync(ViewQuery query, BenchmarkRule rule, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var account in await OwnAsync(query, cancellationToken)) await choice.SetAsync(account, rule, cancellationToken);
            return new BenchmarkAnswer(true, "The benchmark was changed, and the whole past is told against it. Nothing is lost: choose another one at any time.");
        }
        catch (Exception refused) when (refused is AccessException or CollectionException)
        {
            return new BenchmarkAnswer(false, refused.Message);
        }
    }

    private async Task FetchAsync(ViewQuery query, BenchmarkRule rule, CancellationToken cancellationToken)
    {
        foreach (var account in await OwnAsync(query, cancellationToken)) await choice.FetchAsync(account, rule, cancellationToken);
    }

    private async Task<IReadOnlyList<Account>> OwnAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        return Selection.Of(query, await accounts.ListAsync(id, cancellationToken)).Accounts;
    }

    private static BenchmarkView View(AccountReport report, IReadOnlyList<Account> own)
    {
        var (history, now) = (report.Benchmark, report.Range.Now);
        return new BenchmarkView
        {
            Rule = report.Rule,
            Accounts = own.Count,
            IsMixed = own.Any(account => account.BenchmarkOrDefault() != report.Rule),
            StartedAt = history?.StartedAt,
            Units = report.Figures.BenchmarkUnits,
            Value = report.Figures.Benchmark,
            NextRebalanceAt = history is null ? null : RebalanceSchedule.Next(report.Rule.Rebalance, now > history.StartedAt ? now : history.StartedAt),
            Events = history is null ? [] : [.. history.Events.Reverse()],
        };
    }
}
