using System.Globalization;
using BinanceDashboard.Exchange.Errors;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>What went wrong on the way to a stream. No sentence holds a key, a signature or a path.</summary>
internal static class StreamFaults
{
    private const int TooManyRequests = 429;
    private const int AddressBanned = 418;

    /// <param name="status">What the exchange answered to the handshake; 0 when nothing.</param>
    public static ExchangeException NotConnected(string host, int status, Exception inner)
    {
        if (status == 0) return new(ExchangeErrorKind.Unreachable, $"{host} cannot be reached for streams: the connection failed.", inner);
        return status switch
        {
            TooManyRequests => new(ExchangeErrorKind.RateLimited, $"{host} has received too many connections from this address; it goes on by itself."),
            AddressBanned => new(ExchangeErrorKind.Banned, $"{host} has banned this address for a while."),
            _ => Refused(host, status, null),
        };
    }

    public static ExchangeException Refused(string host, int status, int? code)
    {
        var row = ErrorTable.ByCode(ApiFamily.Api, code) ?? ErrorTable.ByStatus(status);
        var said = code is { } number ? string.Create(CultureInfo.InvariantCulture, $"HTTP {status}, code {number}") : string.Create(CultureInfo.InvariantCulture, $"HTTP {status}");
        return new(row?.Kind ?? ExchangeErrorKind.BadRequest, row is null ? $"{host} refused the stream ({said})." : $"{host} {row.Sentence}") { Code = code, HttpStatus = status };
    }

    public static ExchangeException TimedOut(string host) => new(ExchangeErrorKind.TimedOut, $"{host} did not open the stream in time.");

    public static ExchangeException Broken(string host) => new(ExchangeErrorKind.Unreachable, $"The connection to {host} broke before the stream began.");

    /// <summary>How long to wait at least before the next try.</summary>
    public static TimeSpan Patience(ExchangeException fault, DateTimeOffset now) => fault switch
    {
        { RetryAt: { } at } => at > now ? at - now : TimeSpan.Zero,
        {
            Kind: ExchangeErrorKind.InvalidKey or ExchangeErrorKind.InvalidSignature or ExchangeErrorKind.MissingPermission or ExchangeErrorKind.AccountInactive
            or ExchangeErrorKind.Region or ExchangeErrorKind.Blocked or ExchangeErrorKind.Banned or ExchangeErrorKind.NotFound or ExchangeErrorKind.NotSupported or ExchangeErrorKind.NotOffered
        } => StreamTimes.Refused,
        _ => TimeSpan.Zero,
    };
}
