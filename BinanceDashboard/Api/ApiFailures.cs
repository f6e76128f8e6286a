using System.Globalization;
using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using Microsoft.AspNetCore.Diagnostics;

namespace BinanceDashboard.Api;

/// <summary>Turns what goes wrong into problem details with a sentence a person can act on.</summary>
internal sealed partial class ApiFailures(IProblemDetailsService problems, TimeProvider time, ILogger<ApiFailures> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The request's own path is that of the failure page by now.
        if (httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path is not { } path || !new PathString(path).StartsWithSegments("/api")) return false;
        var (status, title, sentence) = exception switch
        {
            AccessException taken when AccountKeys.IsNameTaken(taken) => (StatusCodes.Status409Conflict, "Name taken", taken.Message),
            AccessException refused => (StatusCodes.Status400BadRequest, "Bad request", refused.Message),
            CollectionException failed => (failed.RetryAt is null ? StatusCodes.Status502BadGateway : StatusCodes.Status503ServiceUnavailable, "Exchange", failed.Message),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } large => (large.StatusCode, "Too large", "The body is larger than this route takes (a NAV history or a statement: 100 MB): send it in parts."),
            BadHttpRequestException bad => (bad.StatusCode, "Bad request", "The request cannot be read: send the JSON that /openapi/v1.json describes."),
            _ => (StatusCodes.Status500InternalServerError, "Failure", "Something went wrong here; the log says what. Nothing that was stored is lost."),
        };
        if (status == StatusCodes.Status500InternalServerError) Log.Failed(logger, path, exception);
        httpContext.Response.StatusCode = status;
        if (exception is CollectionException { RetryAt: { } retryAt })
            httpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling((retryAt - time.GetUtcNow()).TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        var context = new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = { Status = status, Title = title, Detail = sentence } };
        if (exception is AccessException { Field: { } field }) context.ProblemDetails.Extensions["errors"] = new Dictionary<string, string[]> { [field] = [sentence] };
        await problems.WriteAsync(context);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(6001, LogLevel.Error, "{Path} failed.")]
        public static partial void Failed(ILogger logger, string path, Exception exception);
    }
}
