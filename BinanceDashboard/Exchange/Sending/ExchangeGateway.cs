using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Limits;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>Sends calls with the exchange's time on them: measured before the first, and again when one was refused for it.</summary>
internal sealed partial class ExchangeGateway(
    ExchangeEnvironments environments,
    RequestSender sender,
    WeightLimiter limiter,
    TimeProvider time,
    ILogger<ExchangeGateway> logger)
{
    public ExchangeClock Clock(ExchangeOrigin origin) => environments.Get(origin.Environment).Clock;

    public async Task<T> SendAsync<T>(
        ExchangeOrigin origin,
        Endpoint endpoint,
        RequestParameters parameters,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken)
    {
        // Before the clock is measured: what cannot be asked costs no request.
        environments.Get(origin.Environment).ThrowIfNotOffered(endpoint);
        return endpoint.Security != Security.Signed
            ? await sender.SendAsync(Call(origin, endpoint, parameters), type, cancellationToken)
            : await SendSignedAsync(origin, endpoint, parameters, type, cancellationToken);
    }

    /// <summary>Returns the exchange's time.</summary>
    public async Task<DateTimeOffset> MeasureClockAsync(ExchangeOrigin origin, CancellationToken cancellationToken)
    {
        if (environments.Get(origin.Environment).Options.HasFutures)
        {
            try
            {
                return await ReadClockAsync(Call(origin, Endpoints.FuturesTime, new(), mayRetry: false), cancellationToken);
            }
            catch (ExchangeException fault)
            {
                Log.FuturesClockFailed(logger, origin.Environment, fault.Message);
            }
        }

        return await ReadClockAsync(Call(origin, SpotEndpoints.Time, new()), cancellationToken);
    }

    public void ApplyLimits(ExchangeOrigin origin, Endpoint endpoint, IEnumerable<RateLimit> limits) =>
        limiter.Apply(Call(origin, endpoint, new()), limits);

    public IReadOnlyList<WeightUsed> WeightUsed(string environment) => limiter.Snapshot(environments.Get(environment));

    public IReadOnlyList<CircuitState> Circuits(string environment) => environments.Get(environment).Circuits();

    public SymbolRulesCache Rules(ExchangeOrigin origin, ApiFamily family) => environments.Get(origin.Environment).Rules(family);

    private async Task<T> SendSignedAsync<T>(
        ExchangeOrigin origin,
        Endpoint endpoint,
        RequestParameters parameters,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken)
    {
        var clock = Clock(origin);
        await clock.MeasureAfterAsync(0, token => MeasureClockAsync(origin, token), cancellationToken);
        var seen = clock.Measurements;
        try
        {
            return await sender.SendAsync(Call(origin, endpoint, parameters), type, cancellationToken);
        }
        catch (ExchangeException fault) when (fault.Kind == ExchangeErrorKind.ClockSkew)
        {
            await clock.MeasureAfterAsync(seen, token => MeasureClockAsync(origin, token), cancellationToken);
            return await sender.SendAsync(Call(origin, endpoint, parameters), type, cancellationToken);
        }
    }

    private async Task<DateTimeOffset> ReadClockAsync(ExchangeCall call, CancellationToken cancellationToken)
    {
        var answer = await sender.SendAsync(call, ExchangeJson.Default.ServerTime, cancellationToken);
        var now = call.Environment.Clock.Set(answer.Time, call.SentAt, call.AnsweredAt ?? call.SentAt);
        Log.ClockMeasured(logger, call.Environment.Name, call.Environment.Clock.Offset.TotalMilliseconds);
        return now;
    }

    private ExchangeCall Call(ExchangeOrigin origin, Endpoint endpoint, RequestParameters parameters, bool mayRetry = true) => new()
    {
        Environment = environments.Get(origin.Environment),
        Endpoint = endpoint,
        Parameters = parameters,
        Credentials = origin.Credentials,
        ByUser = origin.ByUser,
        LeavesHalf = origin.LeavesHalf,
        Meter = origin.Meter,
        PatientUntil = time.GetUtcNow() + WeightLimiter.Patience,
        MayRetry = mayRetry,
    };

    private static partial class Log
    {
        [LoggerMessage(1004, LogLevel.Debug, "The clock of {Environment} is {OffsetMs} ms ahead of ours.")]
        public static partial void ClockMeasured(ILogger logger, string environment, double offsetMs);

        [LoggerMessage(1005, LogLevel.Information, "The futures clock of {Environment} could not be read, spot's is asked: {Fault}")]
        public static partial void FuturesClockFailed(ILogger logger, string environment, string fault);
    }
}
