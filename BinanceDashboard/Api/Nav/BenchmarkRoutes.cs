using System.Security.Claims;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Collector;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Nav;

internal static class BenchmarkRoutes
{
    public static void MapBenchmark(this IEndpointRouteBuilder api)
    {
        api.MapGet("/accounts/{id}/benchmark", ReadAsync).Produces<BenchmarkContract>().WithSummary("The benchmark, and every event that made it what it is.");
        api.MapPut("/accounts/{id}/benchmark", ChooseAsync).Produces<BenchmarkContract>().WithSummary("Compares the account with something else, over its whole past.");
    }

    private static Task<IResult> ReadAsync(string id, ClaimsPrincipal user, AccountQueries accounts, ReportReader reports, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account => Results.Ok(Contract(await reports.ReadAsync([account], null, null, cancellationToken))), cancellationToken);

    private static Task<IResult> ChooseAsync(
        string id, NewBenchmarkContract body, ClaimsPrincipal user, AccountQueries accounts, BenchmarkChoice choice, ReportReader reports, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var chosen = await choice.SetAsync(account, body.Rule(), cancellationToken);
            return Results.Ok(Contract(await reports.ReadAsync([chosen], null, null, cancellationToken)));
        }, cancellationToken);

    private static BenchmarkContract Contract(AccountReport report)
    {
        var (rule, history) = (report.Rule, report.Benchmark);
        return new BenchmarkContract
        {
            Weights = rule.Weights,
            Rebalance = rule.Rebalance,
            StartedAt = history?.StartedAt,
            Units = report.Figures.BenchmarkUnits,
            Value = report.Figures.Benchmark.Value,
            Reason = report.Figures.Benchmark.Reason,
            NextRebalanceAt = history is null ? null : RebalanceSchedule.Next(rule.Rebalance, report.Range.Now > history.StartedAt ? report.Range.Now : history.StartedAt),
            Events = history is null ? [] : history.Events.Select(step => new BenchmarkContract.Event(step.At, step.Kind, step.AmountUsd, step.Prices, step.UnitsBefore, step.UnitsAfter)),
        };
    }
}
