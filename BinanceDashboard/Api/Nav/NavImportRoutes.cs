using System.Security.Claims;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace BinanceDashboard.Api.Nav;

internal static class NavImportRoutes
{
    public static void MapNavImport(this IEndpointRouteBuilder api) => api.MapPost("/accounts/{id}/nav/import", ImportAsync)
        .WithMetadata(new RequestSizeLimitAttribute(ImportLimits.MostBytes))
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType> { [CsvAnswer.ContentType] = new() } };
            return Task.CompletedTask;
        })
        .Produces<NavImportContract>().ProducesProblem(StatusCodes.Status400BadRequest)
        .WithSummary("Takes over a NAV history of another tool: text/csv with the header time,nav, up to 100 MB; all of it or nothing.");

    private static Task<IResult> ImportAsync(string id, ClaimsPrincipal user, AccountQueries accounts, NavImport import, HttpRequest request, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, account => IsCsv(request) ? TakeOverAsync(account, import, request, cancellationToken) : Task.FromResult(NotCsv()), cancellationToken);

    private static async Task<IResult> TakeOverAsync(Account account, NavImport import, HttpRequest request, CancellationToken cancellationToken)
    {
        var file = await import.ReadAsync(account, request.Body, cancellationToken);
        if (file.Problem is { } problem)
            return Results.Problem(problem, statusCode: StatusCodes.Status400BadRequest, title: "Bad request", extensions: new Dictionary<string, object?> { ["errors"] = file.Errors });
        var result = await import.TakeOverAsync(account, file, cancellationToken);
        return Results.Ok(new NavImportContract(result.Rows, result.Added, result.Skipped, []));
    }

    private static bool IsCsv(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(CsvAnswer.ContentType, StringComparison.OrdinalIgnoreCase);

    private static IResult NotCsv() => Results.Problem(
        "The body is not said to be CSV: send it with Content-Type: text/csv.", statusCode: StatusCodes.Status415UnsupportedMediaType, title: "Not CSV");
}
