using System.Globalization;
using System.Text.RegularExpressions;
using BinanceDashboard.Exchange.Limits;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Errors;

/// <summary>Faults that the exchange itself has answered.</summary>
internal static partial class AnswerFaults
{
    private const int LongestQuote = 200;
    private const int TooManyRequests = 429;
    private const int AddressBanned = 418;

    public static ExchangeException From(ExchangeCall call, HttpResponseMessage response, AnswerBody body, WeightLimiter limiter, TimeProvider time)
    {
        var status = (int)response.StatusCode;
        var error = ErrorBody.From(body.Bytes);
        var retryAfter = RetryAfter(response, time);
        if (status == AddressBanned)
        {
            return WeightFaults.Banned(call, limiter.Banned(call, retryAfter ?? BanInText(call, error)), error?.Code);
        }

        var fault = From(call, status, error);
        return status == TooManyRequests || fault.Kind == ExchangeErrorKind.RateLimited
            ? WeightFaults.Refused(call, limiter.Refused(call, retryAfter), status, error?.Code)
            : fault;
    }

    /// <summary>Also for an error that comes with HTTP 200, as some wallet calls do.</summary>
    public static ExchangeException From(ExchangeCall call, int status, ErrorBody? error)
    {
        // 451 comes before any code: nothing else that such an answer says matters.
        var row = (status == 451 ? null : ErrorTable.ByCode(call.Endpoint.Family, error?.Code)) ?? ByStatus(status, error);
        return new ExchangeException(row?.Kind ?? ExchangeErrorKind.BadRequest, Sentence(call, status, error, row))
        {
            Code = error?.Code,
            HttpStatus = status,
            IsTransient = row?.IsTransient ?? false,
        };
    }

    // A code that the table does not hold says more than 4xx; a 404 with a code is a refusal, not a wrong address.
    private static ErrorRow? ByStatus(int status, ErrorBody? error) =>
        error?.Code is null or 0 || status is 401 or 451 or >= 500 ? ErrorTable.ByStatus(status) : null;

    // What was wrong with a question stands only in the exchange's own words; of everything else it says too much.
    private static string Sentence(ExchangeCall call, int status, ErrorBody? error, ErrorRow? row) => row switch
    {
        null => $"{call.Host} refused {call.Endpoint.Path}: {Reason(status, error)}.",
        { Kind: ExchangeErrorKind.BadRequest or ExchangeErrorKind.NotSupported } => $"{call.Host} {row.Sentence} Its answer to {call.Endpoint.Path}: {Reason(status, error)}.",
        _ => $"{call.Host} {row.Sentence}",
    };

    private static string Reason(int status, ErrorBody? error)
    {
        var reason = string.IsNullOrWhiteSpace(error?.Text) ? string.Create(CultureInfo.InvariantCulture, $"HTTP {status}") : Quote(error.Text);
        return error?.Code is { } number ? string.Create(CultureInfo.InvariantCulture, $"{reason} (code {number})") : reason;
    }

    // The exchange's texts may repeat what was sent to it.
    private static string Quote(string text)
    {
        var quote = LongToken().Replace(text, "…").ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return quote.Length <= LongestQuote ? quote : quote[..LongestQuote] + "…";
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };

    // "Way too much request weight used; IP banned until 1659146400000."
    private static TimeSpan? BanInText(ExchangeCall call, ErrorBody? error) =>
        error?.Text is { } text && BannedUntil().Match(text) is { Success: true } match
        && long.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var until)
            ? DateTimeOffset.FromUnixTimeMilliseconds(until) - call.Environment.Clock.Now
            : null;

    [GeneratedRegex("[A-Za-z0-9+/=%_-]{32,}")]
    private static partial Regex LongToken();

    [GeneratedRegex("banned until ([0-9]{13})")]
    private static partial Regex BannedUntil();
}
