using System.Globalization;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Limits;

internal static class WeightFaults
{
    public static ExchangeException Banned(ExchangeCall call, DateTimeOffset until, int? code = null) => new(
        ExchangeErrorKind.Banned,
        $"{call.Host} has banned this server's address until {Utc(until)} because of too many requests; nothing is sent there until then. Look for other programs that use the same address.")
    {
        Code = code,
        HttpStatus = 418,
        RetryAt = until,
    };

    public static ExchangeException TooLong(ExchangeCall call, DateTimeOffset until) => new(
        ExchangeErrorKind.RateLimited,
        $"The request budget of {call.Host} ({call.Pool.Words}) is used up; it goes on by itself at {Utc(until)}.")
    {
        RetryAt = until,
    };

    /// <summary>The exchange itself said that it is too much; trying again waits until the silence is over.</summary>
    public static ExchangeException Refused(ExchangeCall call, DateTimeOffset until, int status, int? code) => new(
        ExchangeErrorKind.RateLimited,
        $"{call.Host} has received too many requests from this server's address ({call.Pool.Words}); it goes on by itself at {Utc(until)}.")
    {
        Code = code,
        HttpStatus = status,
        RetryAt = until,
        IsTransient = true,
    };

    private static string Utc(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
