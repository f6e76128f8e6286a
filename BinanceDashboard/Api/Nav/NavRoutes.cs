using System.Security.Claims;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Collector;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Nav;

internal static class NavRoutes
{
    private const int MostPoints = 2_000;

    private static readonly string[] Columns = ["time", "nav"];

    public static void MapNav(this IEndpointRouteBuilder api)
    {
        api.MapGet("/accounts/{id}/nav", ReadAsync).Produces<NavContract>().WithSummary("NAV against the benchmark, with extremes kept; format=csv gives every complete point as a file.");
        api.MapNavImport();
    }

    private static Task<IResult> ReadAsync(
        string id, string? from, string? to, int? points, string? format, ClaimsPrincipal user, AccountQueries accounts, ReportReader reports, NavQueries navs, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var (start, end) = (Scope.Time(from, "from"), Scope.Time(to, "to"));
            if (start > end) return Problem.Bad("'from' lies after 'to'.");
            if (CsvAnswer.IsWanted(format)) return CsvAnswer.Of("nav", account, Columns, Complete(navs, account, start, end, cancellationToken), Write, cancellationToken);
            if (points is < 1 or > MostPoints) return Problem.Bad($"'points' must lie between 1 and {MostPoints}.");
            return Results.Ok(Contract(await reports.ReadAsync([account], start, end, cancellationToken), points ?? MostPoints));
        }, cancellationToken);

    // A partial point has no NAV to tell.
    private static IAsyncEnumerable<StoredPoint> Complete(NavQueries navs, Account account, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken) =>
        navs.StreamAsync(account.Id, from ?? DateTimeOffset.MinValue, to ?? DateTimeOffset.MaxValue, cancellationToken).Where(point => point.Complete);

    private static void Write(CsvWriter csv, StoredPoint point) => csv.Time(point.At).Number(point.Nav);

    private static NavContract Contract(AccountReport report, int points) => new()
    {
        From = report.Range.From ?? report.StartedAt,
        To = report.Range.To,
        Resolution = report.Resolution,
        Points = report.Pick(points).Select(point => new NavContract.Point(point.At.ToUnixTimeMilliseconds(), point.Nav, point.Benchmark, point.Complete, point.Source)),
        Flows = report.Flows.Where(flow => flow.Status == FlowStatus.Completed).Select(flow => new NavContract.Flow(flow.At.ToUnixTimeMilliseconds(), flow.AmountUsd, flow.Kind)),
    };
}
