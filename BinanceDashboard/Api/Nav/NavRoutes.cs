using System.Security.Claims;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Collector;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Nav;

internal static class NavRoutes
{
    private const int MostPoints = 2_000;

    public static void MapNav(this IEndpointRouteBuilder api) =>
        api.MapGet("/accounts/{id}/nav", ReadAsync).Produces<NavContract>().WithSummary("NAV against the benchmark, with extremes kept.");

    private static Task<IResult> ReadAsync(
        string id, string? from, string? to, int? points, ClaimsPrincipal user, AccountQueries accounts, ReportReader reports, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var (start, end) = (Scope.Time(from, "from"), Scope.Time(to, "to"));
            if (start > end) return Problem.Bad("'from' lies after 'to'.");
            if (points is < 1 or > MostPoints) return Problem.Bad($"'points' must lie between 1 and {MostPoints}.");
            return Results.Ok(Contract(await reports.ReadAsync([account], start, end, cancellationToken), points ?? MostPoints));
        }, cancellationToken);

    private static NavContract Contract(AccountReport report, int points) => new()
    {
        From = report.Range.From ?? report.StartedAt,
        To = report.Range.To,
        Resolution = report.Resolution,
        Points = report.Pick(points).Select(point => new NavContract.Point(point.At.ToUnixTimeMilliseconds(), point.Nav, point.Benchmark, point.Complete, point.Source)),
        Flows = report.Flows.Where(flow => flow.Status == FlowStatus.Completed).Select(flow => new NavContract.Flow(flow.At.ToUnixTimeMilliseconds(), flow.AmountUsd, flow.Kind)),
    };
}
