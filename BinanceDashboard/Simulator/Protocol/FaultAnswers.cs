namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What Binance says with a status.</summary>
internal static class FaultAnswers
{
    private const string Page = "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>The request could not be satisfied</h1></body></html>";
    private const int RetryAfterSeconds = 1;

    public static void WritePage(Answer answer, int status) => answer.WriteText(status, "text/html", Page);

    public static void WriteStatus(Answer answer, string path, int status, DateTimeOffset now)
    {
        switch (status)
        {
            case 403: WritePage(answer, status); break;
            case 451: answer.WriteText(status, "text/plain", "Service unavailable from a restricted location according to 'b. Eligibility'."); break;
            default: answer.WriteError(Error(path, status, now)); break;
        }
    }

    private static ApiException Error(string path, int status, DateTimeOffset now) => status switch
    {
        401 => KeyRing.Unknown(path),
        418 => WeightCounters.BannedUntil(now.AddSeconds(RetryAfterSeconds), now),
        429 => WeightCounters.TooMuch(path.StartsWith("/fapi", StringComparison.Ordinal) ? 2400 : 6000, RetryAfterSeconds),
        404 => new ApiException(404, -1099, "Not found, unauthenticated, or unauthorized."),
        408 or 504 => new ApiException(status, -1007, "Timeout waiting for response from backend server. Send status unknown; execution status unknown."),
        503 when path.StartsWith("/fapi", StringComparison.Ordinal) => new ApiException(503, -1000, "Unknown error, please check your request or try again later."),
        500 or 502 => new ApiException(status, -1001, "Internal error; unable to process your request. Please try again."),
        _ => new ApiException(status, -1000, "An unknown error occurred while processing the request."),
    };
}
