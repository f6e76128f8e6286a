using System.Globalization;
using BinanceDashboard.Exchange.Sending;
using Polly.Timeout;

namespace BinanceDashboard.Exchange.Errors;

/// <summary>Faults of the way to the exchange, not of its answers.</summary>
internal static class TransportFaults
{
    /// <summary>Null for what is no fault of transport, our own cancellation included.</summary>
    public static ExchangeException? From(ExchangeCall call, Exception exception, CancellationToken cancellationToken) => exception switch
    {
        _ when cancellationToken.IsCancellationRequested => null,
        TimeoutRejectedException or OperationCanceledException => TimedOut(call, exception),
        HttpRequestException or IOException when call.AnsweredAt is not null => CutOff(call, exception),
        HttpRequestException http => Unreachable(call, http),
        IOException => Unreachable(call, new HttpRequestException(exception.Message, exception)),
        _ => null,
    };

    public static ExchangeException CircuitOpen(ExchangeCall call, DateTimeOffset until) => new(
        ExchangeErrorKind.CircuitOpen,
        $"{call.Host} failed {CircuitBreaker.Threshold} times in a row and is tried again at {until.ToString("HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)}. The last fault: {call.Breaker.LastFault}")
    {
        RetryAt = until,
    };

    public static ExchangeException CutOff(ExchangeCall call, Exception? inner) => new(
        ExchangeErrorKind.Unreadable,
        $"The answer of {call.Host} to {call.Endpoint.Path} broke off half way; this passes by itself unless the connection is bad.",
        inner)
    {
        IsTransient = true,
    };

    private static ExchangeException TimedOut(ExchangeCall call, Exception inner) => new(
        ExchangeErrorKind.TimedOut,
        $"{call.Host} did not answer {call.Endpoint.Path} in time; check this server's connection, or raise Exchange:Timeout if it is slow.",
        inner)
    {
        IsTransient = true,
    };

    private static ExchangeException Unreachable(ExchangeCall call, HttpRequestException inner) => new(
        ExchangeErrorKind.Unreachable,
        inner.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError =>
                $"The name {call.Host} cannot be resolved; check this server's DNS and connection, and the address in the settings.",
            HttpRequestError.SecureConnectionError =>
                $"No trusted TLS connection to {call.Host}: its certificate was refused. A proxy may stand between, or this server's clock or certificates may be out of date.",
            HttpRequestError.ProxyTunnelError =>
                $"The proxy of this server gives no way to {call.Host}; check the proxy's settings.",
            _ => $"{call.Host} cannot be reached: the connection failed. Check this server's connection and firewall, and the address in the settings.",
        },
        inner)
    {
        IsTransient = true,
    };
}
