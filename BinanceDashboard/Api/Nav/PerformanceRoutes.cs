using System.Security.Claims;
using System.Text.Json;
using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Collector;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Nav;

internal static class PerformanceRoutes
{
    public static void MapPerformance(this IEndpointRouteBuilder api) =>
        api.MapGet("/accounts/{id}/performance", ReadAsync).Produces<PerformanceContract>().WithSummary("Return and risk of a range against the benchmark, each null with a reason where it cannot be told.");

    private static Task<IResult> ReadAsync(string id, string? from, string? to, ClaimsPrincipal user, AccountQueries accounts, ReportReader reports, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var (start, end) = (Scope.Time(from, "from"), Scope.Time(to, "to"));
            if (start > end) return Problem.Bad("'from' lies after 'to'.");
            var report = await reports.ReadPricedAsync(account, start, end, cancellationToken);
            return Results.Ok(Contract(report.Performance.Over(report.Range.From, report.Range.To)));
        }, cancellationToken);

    private static PerformanceContract Contract(PeriodPerformance period) => new()
    {
        From = period.From,
        To = period.To,
        Days = period.Days.Value,
        StartNav = period.StartNav.Value,
        EndNav = period.EndNav.Value,
        NetFlows = period.NetFlows.Value,
        Profit = period.Profit.Value,
        Twr = period.Account.Twr.Value,
        Mwr = period.Account.Mwr.Value,
        BenchmarkTwr = period.Benchmark.Twr.Value,
        Excess = period.Excess.Value,
        Alpha = period.Relative.Alpha.Value,
        Beta = period.Relative.Beta.Value,
        Volatility = period.Account.Volatility.Value,
        Sharpe = period.Account.Sharpe.Value,
        Sortino = period.Account.Sortino.Value,
        Calmar = period.Account.Calmar.Value,
        MaxDrawdown = period.Account.MaxDrawdown.Value,
        MaxDrawdownDays = period.Account.MaxDrawdownDays.Value,
        TrackingError = period.Relative.TrackingError.Value,
        InformationRatio = period.Relative.InformationRatio.Value,
        UpCapture = period.Relative.UpCapture.Value,
        DownCapture = period.Relative.DownCapture.Value,
        Reasons = Figures(period).Where(figure => figure.Figure.Reason is not null).ToDictionary(figure => Field(figure.Name), figure => figure.Figure.Reason ?? ""),
        Notes = period.MwrNote is { } note ? new Dictionary<string, string> { [Field(nameof(PerformanceContract.Mwr))] = note } : null,
    };

    private static IEnumerable<(string Name, Figure Figure)> Figures(PeriodPerformance period) =>
    [
        (nameof(PerformanceContract.Days), period.Days),
        (nameof(PerformanceContract.StartNav), period.StartNav),
        (nameof(PerformanceContract.EndNav), period.EndNav),
        (nameof(PerformanceContract.NetFlows), period.NetFlows),
        (nameof(PerformanceContract.Profit), period.Profit),
        (nameof(PerformanceContract.Twr), period.Account.Twr),
        (nameof(PerformanceContract.Mwr), period.Account.Mwr),
        (nameof(PerformanceContract.BenchmarkTwr), period.Benchmark.Twr),
        (nameof(PerformanceContract.Excess), period.Excess),
        (nameof(PerformanceContract.Alpha), period.Relative.Alpha),
        (nameof(PerformanceContract.Beta), period.Relative.Beta),
        (nameof(PerformanceContract.Volatility), period.Account.Volatility),
        (nameof(PerformanceContract.Sharpe), period.Account.Sharpe),
        (nameof(PerformanceContract.Sortino), period.Account.Sortino),
        (nameof(PerformanceContract.Calmar), period.Account.Calmar),
        (nameof(PerformanceContract.MaxDrawdown), period.Account.MaxDrawdown),
        (nameof(PerformanceContract.MaxDrawdownDays), period.Account.MaxDrawdownDays),
        (nameof(PerformanceContract.TrackingError), period.Relative.TrackingError),
        (nameof(PerformanceContract.InformationRatio), period.Relative.InformationRatio),
        (nameof(PerformanceContract.UpCapture), period.Relative.UpCapture),
        (nameof(PerformanceContract.DownCapture), period.Relative.DownCapture),
    ];

    private static string Field(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
