using System.Security.Claims;
using System.Text.Json;
using BinanceDashboard.Collector;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Accounts;

internal static class SyncRoutes
{
    private const string Flows = "flows";
    private static readonly string[] Known = [Flows, "fills", "orders", "income"];

    public static void MapSync(this IEndpointRouteBuilder api) =>
        api.MapPost("/accounts/{id}/sync", SyncAsync).Produces<IEnumerable<SyncContract>>().WithSummary("Runs the syncs now.");

    private static Task<IResult> SyncAsync(string id, HttpRequest http, ClaimsPrincipal user, AccountQueries accounts, AccountSyncs syncs, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var request = await RequestOfAsync(http, cancellationToken);

            // Cash flows are always read from the account's beginning on; the time is only checked.
            _ = Scope.Time(request?.From, "from");
            var wanted = request?.Streams ?? [Flows];
            if (wanted.FirstOrDefault(stream => !Known.Contains(stream, StringComparer.OrdinalIgnoreCase)) is { } unknown)
                return Problem.Bad($"'streams' knows no '{unknown}': choose of {string.Join(", ", Known)}.");
            var answers = new List<SyncContract>();
            foreach (var stream in Known.Where(stream => wanted.Contains(stream, StringComparer.OrdinalIgnoreCase)))
                answers.Add(stream == Flows ? Contract(await syncs.SyncAsync(account, cancellationToken)) : NotYet(stream));
            return Results.Ok(answers);
        }, cancellationToken);

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

    private static SyncContract Contract(SyncReport report) => new()
    {
        Stream = Flows,
        Fetched = report.Fetched,
        Added = report.Added,
        Requests = report.Requests,
        Weight = report.Weight,
        Status = report.Error is null ? "Done" : "Partial",
        Error = report.Error,
    };

    private static SyncContract NotYet(string stream) => new()
    {
        Stream = stream,
        Fetched = 0,
        Added = 0,
        Requests = 0,
        Weight = 0,
        Status = "Partial",
        Error = $"This version does not fetch {stream} yet.",
    };
}
