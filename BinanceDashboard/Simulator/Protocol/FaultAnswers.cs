using System.Collections.Frozen;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What Binance says with a status.</summary>
internal static class FaultAnswers
{
    private const string Page = "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>The request could not be satisfied</h1></body></html>";
    private const int RetryAfterSeconds = 1;

    public static void WritePage(Answer answer, int status) => answer.WriteText(status, "text/html", Page);

    /// <summary>What a healthy request never meets: the exchange's own troubles, and what an account or a key is not allowed.</summary>
    private static readonly FrozenDictionary<int, string> Texts = new Dictionary<int, string>
    {
        [-1000] = "An unknown error occurred while processing the request.",
        [-1001] = "Internal error; unable to process your request. Please try again.",
        [-1002] = "You are not authorized to execute this request.",
        [-1003] = "Too many requests queued.",
        [-1004] = "Server is busy, please wait and try again",
        [-1006] = "An unexpected response was received from the message bus. Execution status unknown.",
        [-1007] = "Timeout waiting for response from backend server. Send status unknown; execution status unknown.",
        [-1008] = "Server is currently overloaded with other requests. Please try again in a few minutes.",
        [-1011] = "This IP cannot access this route.",
        [-1016] = "This service is no longer available.",
        [-1020] = "This operation is not supported.",
        [-1021] = "Timestamp for this request is outside of the recvWindow.",
        [-1022] = "Signature for this request is not valid.",
        [-1034] = "Too many concurrent connections; current limit is '300'.",
        [-1099] = "Not found, unauthenticated, or unauthorized.",
        [-2014] = "API-key format invalid.",
        [-2015] = "Invalid API-key, IP, or permissions for action.",
        [-2017] = "API Keys are locked on this account.",
        [-3003] = "Margin account does not exist.",
        [-3044] = "System busy.",
        [-4109] = "This account is inactive, please activate it first.",
        [-6009] = "Request frequency too high",
        [-10001] = "The system is under maintenance, please try again later.",
        [-12014] = "More than 1 request in 2 seconds",
    }.ToFrozenDictionary();

    public static bool HasText(int code) => Texts.ContainsKey(code);

    public static void WriteStatus(Answer answer, string path, SimulatorFault fault, DateTimeOffset now)
    {
        var status = fault.Value;
        if (fault.Code != 0) answer.WriteError(new ApiException(status, fault.Code, Texts[fault.Code]));
        else if (status == 403) WritePage(answer, status);
        else if (status == 451) answer.WriteText(status, "text/plain", "Service unavailable from a restricted location according to 'b. Eligibility'.");
        else answer.WriteError(Usual(path, status, now));
    }

    private static ApiException Usual(string path, int status, DateTimeOffset now) => status switch
    {
        401 => KeyRing.Unknown(path),
        418 => WeightCounters.BannedUntil(now.AddSeconds(RetryAfterSeconds), now),
        429 => WeightCounters.TooMuch(LimitOf(path), RetryAfterSeconds),
        404 => new ApiException(404, -1099, Texts[-1099]),
        408 or 504 => new ApiException(status, -1007, Texts[-1007]),
        503 when IsFutures(path) => new ApiException(503, -1000, "Unknown error, please check your request or try again later."),
        500 or 502 => new ApiException(status, -1001, Texts[-1001]),
        _ => new ApiException(status, -1000, Texts[-1000]),
    };

    private static int LimitOf(string path) => IsFutures(path) ? 2400 : Venues.IsOf(path, "/sapi") ? 12_000 : 6000;

    private static bool IsFutures(string path) => Venues.IsOf(path, "/fapi") || Venues.IsOf(path, "/dapi");
}
