using System.Security.Claims;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Nav;

internal static class NavImportRoutes
{
    public static void MapNavImport(this IEndpointRouteBuilder api) => api.MapPost("/accounts/{id}/nav/import", ImportAsync)
        .TakesCsv()
        .Produces<NavImportContract>()
        .WithSummary("Takes over a NAV history of another tool: text/csv with the header time,nav, up to 100 MB; all of it or nothing.");

    private static Task<IResult> ImportAsync(string id, ClaimsPrincipal user, AccountQueries accounts, NavImport import, HttpRequest request, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, account => CsvBody.IsCsv(request) ? TakeOverAsync(account, import, request, cancellationToken) : Task.FromResult(CsvBody.NotCsv()), cancellationToken);

    private static async Task<IResult> TakeOverAsync(Account account, NavImport import, HttpRequest request, CancellationToken cancellationToken)
    {
        var file = await import.ReadAsync(account, request.Body, cancellationToken);
        if (file.Problem is { } problem) return CsvBody.Wrong(problem, file.Errors);
        var result = await import.TakeOverAsync(account, file, cancellationToken);
        return Results.Ok(new NavImportContract(result.Rows, result.Added, result.Skipped, []));
    }
}
