using System.Security.Claims;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Imports;

internal static class StatementRoutes
{
    public static void MapStatements(this IEndpointRouteBuilder api) => api.MapPost("/accounts/{id}/statements", ImportAsync)
        .TakesCsv()
        .Produces<StatementContract>()
        .WithSummary("Takes over a statement that Binance exported: text/csv as it comes, up to 100 MB; all of it or nothing. preview=true says what that would do and saves nothing.");

    private static Task<IResult> ImportAsync(string id, bool? preview, ClaimsPrincipal user, AccountQueries accounts, StatementImport import, HttpRequest request, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, account => CsvBody.IsCsv(request) ? AnswerAsync(account, preview is true, import, request, cancellationToken) : Task.FromResult(CsvBody.NotCsv()), cancellationToken);

    private static async Task<IResult> AnswerAsync(Account account, bool isPreview, StatementImport import, HttpRequest request, CancellationToken cancellationToken)
    {
        var file = await import.ReadAsync(account, request.Body, cancellationToken);
        if (file.Problem is { } problem) return CsvBody.Wrong(problem, file.Errors);
        if (isPreview) return await PreviewAsync(account, import, file, cancellationToken);
        var result = await import.TakeOverAsync(account, file, cancellationToken);
        return Results.Ok(new StatementContract(result.Rows, result.Added, result.Known, result.Flows, []));
    }

    private static async Task<IResult> PreviewAsync(Account account, StatementImport import, StatementFile file, CancellationToken cancellationToken)
    {
        var preview = await import.PreviewAsync(account, file, cancellationToken);
        return preview.Refusal is { } refusal ? Problem.Bad(refusal) : Results.Ok(StatementPreviewContract.Of(preview));
    }
}
