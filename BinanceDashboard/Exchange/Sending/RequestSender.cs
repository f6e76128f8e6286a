using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Errors;
using BinanceDashboard.Exchange.Limits;
using BinanceDashboard.Exchange.Wire;
using Microsoft.Extensions.Options;
using Polly;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>
/// Sends one call: retry around breaker around budget around timeout. A try that is repeated is built, signed and
/// counted anew. Safe for concurrent use.
/// </summary>
internal sealed partial class RequestSender(
    IOptions<ExchangeOptions> options,
    ExchangeHttp http,
    WeightLimiter limiter,
    ExchangeMetrics metrics,
    TimeProvider time,
    ILogger<RequestSender> logger)
{
    private const double SlowInMs = 3_000;

    private readonly ResiliencePipeline _retry = SendingPipelines.Retry(options.Value, time, logger);
    private readonly ResiliencePipeline _timeout = SendingPipelines.Timeout(options.Value, time);

    public async Task<T> SendAsync<T>(ExchangeCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(SendingPipelines.CallKey, call);
        try
        {
            return await _retry.ExecuteAsync(
                static (context, state) => state.Self.TryAsync(state.Call, state.Type, context.CancellationToken),
                context,
                (Self: this, Call: call, Type: type));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<T> TryAsync<T>(ExchangeCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        if (call.Breaker.Enter(call.ByUser) is { } openUntil)
        {
            throw TransportFaults.CircuitOpen(call, openUntil);
        }

        call.BeginTry();
        var failure = "";
        try
        {
            var answer = await ReserveAndSendAsync(call, type, cancellationToken);
            metrics.Ended(call, null, ElapsedMs(call));
            return answer;
        }
        catch (ExchangeException fault)
        {
            var (level, elapsed) = (LevelOf(fault.Kind), ElapsedMs(call));
            metrics.Ended(call, fault.Kind, elapsed);
            Log.Failed(logger, level, call.Endpoint.Method, call.Host, call.Endpoint.Path, elapsed, fault.Message);
            if (fault.Kind is ExchangeErrorKind.Unreachable or ExchangeErrorKind.TimedOut) failure = fault.Message;
            throw;
        }
        finally
        {
            // An answer of any kind shows that the way is open; a call that ended before it was sent shows nothing.
            bool? answered = call.AnsweredAt is not null ? true : failure.Length > 0 ? false : null;
            if (call.Breaker.Leave(answered, failure))
            {
                Log.CircuitOpened(logger, call.Host, call.Endpoint.Family, failure);
            }
        }
    }

    private async Task<T> ReserveAndSendAsync<T>(ExchangeCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var reservation = await limiter.ReserveAsync(call, cancellationToken);
        try
        {
            return await _timeout.ExecuteAsync(
                static (state, token) => state.Self.ExchangeAsync(state.Call, state.Type, state.Reservation, token),
                (Self: this, Call: call, Type: type, Reservation: reservation),
                cancellationToken);
        }
        catch (Exception exception) when (TransportFaults.From(call, exception, cancellationToken) is { } fault)
        {
            throw fault;
        }
        finally
        {
            reservation.Pool.Release(reservation);
        }
    }

    private async ValueTask<T> ExchangeAsync<T>(
        ExchangeCall call,
        JsonTypeInfo<T> type,
        WeightReservation reservation,
        CancellationToken cancellationToken)
    {
        using var request = RequestFactory.Create(call);
        call.Sent(time.GetUtcNow());
        using var response = await http.SendAsync(request, cancellationToken);
        call.Answered(time.GetUtcNow());
        limiter.Observe(call, reservation, response);
        var elapsed = ElapsedMs(call);
        Log.Answered(logger, elapsed < SlowInMs ? LogLevel.Debug : LogLevel.Information, call.Endpoint.Method, call.Host, call.Endpoint.Path, (int)response.StatusCode, elapsed);

        using var body = await AnswerBody.ReadAsync(call, response, cancellationToken);
        return response.IsSuccessStatusCode
            ? AnswerReader.Read(call, body, type)
            : throw AnswerFaults.From(call, response, body, limiter, time);
    }

    // What the exchange understood and refused is the caller's to judge: many a wallet was never opened.
    private static LogLevel LevelOf(ExchangeErrorKind kind) => kind is ExchangeErrorKind.Unreachable or ExchangeErrorKind.TimedOut or ExchangeErrorKind.Unavailable
        or ExchangeErrorKind.Unreadable or ExchangeErrorKind.Blocked or ExchangeErrorKind.Banned ? LogLevel.Information : LogLevel.Debug;

    // 0 for one that was not sent.
    private double ElapsedMs(ExchangeCall call) => call.IsSent ? (time.GetUtcNow() - call.SentAt).TotalMilliseconds : 0;

    private static partial class Log
    {
        [LoggerMessage(EventId = 1001, Message = "{Method} {Host}{Path} answered {Status} in {ElapsedMs:0} ms.")]
        public static partial void Answered(ILogger logger, LogLevel level, HttpMethod method, string host, string path, int status, double elapsedMs);

        [LoggerMessage(EventId = 1006, Message = "{Method} {Host}{Path} failed after {ElapsedMs:0} ms: {Fault}")]
        public static partial void Failed(ILogger logger, LogLevel level, HttpMethod method, string host, string path, double elapsedMs, string fault);

        [LoggerMessage(1002, LogLevel.Warning, "{Host} does not answer ({Family}); it is left alone for 15 seconds. Last fault: {Fault}")]
        public static partial void CircuitOpened(ILogger logger, string host, ApiFamily family, string fault);
    }
}
