using System.Security.Claims;
using System.Text.Json;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Accounts;

internal static class SyncRoutes
{
    private const string Flows = "flows";
    private static readonly string[] Known = [Flows, "fills", "orders", "income"];

    public static void MapSync(this IEndpointRouteBuilder api) =>
        api.MapPost("/accounts/{id}/sync", SyncAsync).Produces<IEnumerable<SyncContract>>().WithSummary("Runs the syncs now.");

    private static Task<IResult> SyncAsync(string id, HttpRequest http, ClaimsPrincipal user, AccountQueries accounts, AccountSyncs flows, TradingSyncs trading, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var request = await RequestOfAsync(http, cancellationToken);
            var from = Scope.Time(request?.From, "from");
            var wanted = request?.Streams ?? Known;
            if (wanted.FirstOrDefault(stream => !Known.Contains(stream, StringComparer.OrdinalIgnoreCase)) is { } unknown)
                return Problem.Bad($"'streams' knows no '{unknown}': choose of {string.Join(", ", Known)}.");
            var chosen = Known.Where(stream => wanted.Contains(stream, StringComparer.OrdinalIgnoreCase)).ToList();
            return Results.Ok(await AnswerAsync(account, chosen, from, flows, trading, cancellationToken));
        }, cancellationToken);

    // All at once, because all of them together are answered in time. Cash flows are always read from the account's beginning on.
    private static async Task<IReadOnlyList<SyncContract>> AnswerAsync(
        Account account, IReadOnlyList<string> chosen, DateTimeOffset? from, AccountSyncs flows, TradingSyncs trading, CancellationToken cancellationToken)
    {
        var traded = trading.SyncAsync(account, chosen.Where(stream => stream != Flows).Select(stream => Enum.Parse<TradingStream>(stream, ignoreCase: true)), from, cancellationToken);
        SyncContract[] moved = chosen.Contains(Flows) ? [Contract(await flows.SyncAsync(account, cancellationToken))] : [];
        var reports = await traded;
        return [.. moved, .. chosen.SelectMany(stream => reports.Where(report => StreamOf(report) == stream).Select(Contract))];
    }

    // The body may be left out, and with it its content type, which the framework's own binding would ask for.
    private static async Task<SyncRequest?> RequestOfAsync(HttpRequest http, CancellationToken cancellationToken)
    {
        if (http.ContentLength is 0 || (http.ContentLength is null && !http.HasJsonContentType())) return null;
        try
        {
            return await http.ReadFromJsonAsync<SyncRequest>(cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw new BadHttpRequestException("The body is not the JSON that this route takes.", unreadable);
        }
    }

    private static string StreamOf(TradingReport report) => report.Stream.ToString().ToLowerInvariant();

    private static SyncContract Contract(SyncReport report) => new()
    {
        Stream = Flows,
        Fetched = report.Fetched,
        Added = report.Added,
        Requests = report.Requests,
        Weight = report.Weight,
        Status = StatusOf(report.Error),
        Error = report.Error,
    };

    private static SyncContract Contract(TradingReport report) => new()
    {
        Stream = StreamOf(report),
        Market = report.Market.ToString(),
        Fetched = report.Fetched,
        Added = report.Added,
        Requests = report.Requests,
        Weight = report.Weight,
        Status = StatusOf(report.Error),
        Error = report.Error,
    };

    private static string StatusOf(string? error) => error is null ? "Done" : "Partial";
}
