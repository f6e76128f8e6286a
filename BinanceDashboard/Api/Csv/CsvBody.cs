using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace BinanceDashboard.Api.Csv;

/// <summary>CSV files that are sent here.</summary>
internal static class CsvBody
{
    /// <summary>Describes a route whose body is a file, as large as an import may be.</summary>
    public static RouteHandlerBuilder TakesCsv(this RouteHandlerBuilder route) => route
        .WithMetadata(new RequestSizeLimitAttribute(ImportLimits.MostBytes))
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType> { [CsvAnswer.ContentType] = new() } };
            return Task.CompletedTask;
        });

    public static bool IsCsv(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(CsvAnswer.ContentType, StringComparison.OrdinalIgnoreCase);

    public static IResult NotCsv() => Results.Problem(
        "The body is not said to be CSV: send it with Content-Type: text/csv.", statusCode: StatusCodes.Status415UnsupportedMediaType, title: "Not CSV");

    public static IResult Wrong(string problem, IReadOnlyList<LineError> errors) =>
        Results.Problem(problem, statusCode: StatusCodes.Status400BadRequest, title: "Bad request", extensions: new Dictionary<string, object?> { ["errors"] = errors });
}
