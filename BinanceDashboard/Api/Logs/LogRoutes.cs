using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Store.Logs;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Logs;

internal static class LogRoutes
{
    public static void MapLogs(this IEndpointRouteBuilder api) =>
        api.MapGet("/logs", ReadAsync).Produces<IReadOnlyList<LogContract>>().WithSummary("The log, the newest entries first; of a level and worse; format=csv gives all of them as a file.");

    private static async Task<IResult> ReadAsync(
        string? accountId, string? level, string? text, string? before, string? take, string? format,
        ClaimsPrincipal user, AccountQueries accounts, UserDirectory users, LogQueries logs, CancellationToken cancellationToken)
    {
        var query = new LogQuery(accountId, level, text, before, take);
        var id = CurrentUser.IdOf(user);
        var isOwner = await users.FindByIdAsync(id) is { IsOwner: true };
        if (query.Filter(await accounts.ListAsync(id, cancellationToken), isOwner) is not { } filter) return Problem.NotFound();
        if (CsvAnswer.IsWanted(format)) return CsvAnswer.Of("log.csv", LogCsv.Columns, logs.StreamAsync(filter, cancellationToken), LogCsv.Write, cancellationToken);
        return Results.Ok((await logs.PageAsync(filter, skip: 0, query.Rows, cancellationToken)).Select(LogContract.Of).ToList());
    }
}
