using System.Collections.Concurrent;
using System.Globalization;
using BinanceDashboard.Exchange.Environments;
using BinanceDashboard.Exchange.Sending;
using Endpoint = BinanceDashboard.Exchange.Sending.Endpoint;

namespace BinanceDashboard.Exchange.Limits;

/// <summary>
/// Keeps every call within the exchange's budgets: it reserves before sending, waits where a window is nearly full and
/// keeps silent as long as the exchange asks for, so that this program never earns a ban. Safe for concurrent use.
/// </summary>
internal sealed partial class WeightLimiter(TimeProvider time, ILogger<WeightLimiter> logger)
{
    /// <summary>The longest that one call waits for its turn, all its tries together.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(65);

    private static readonly TimeSpan ShortestBan = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<PoolKey, WeightPool> _pools = new();
    private readonly ConcurrentDictionary<PoolKey, Silence> _pauses = new();
    private readonly ConcurrentDictionary<string, Silence> _bans = new();

    /// <exception cref="ExchangeException">Banned, or the wait would be longer than <see cref="Patience"/>.</exception>
    public async Task<WeightReservation> ReserveAsync(ExchangeCall call, CancellationToken cancellationToken)
    {
        var key = call.Pool;
        var pool = Pool(key, call.Endpoint);
        while (true)
        {
            var moved = call.Environment.Clock.Moved;
            ThrowIfBanned(call);
            WeightReservation? reservation = null;
            var wait = Pause(key).Until - time.GetUtcNow()
                ?? pool.TryReserve(call.Endpoint.Weight, call.Endpoint.ReadsClock, call.Environment.Clock.Now, out reservation, call.LeavesHalf);
            if (reservation is not null)
            {
                call.Meter.Add(call.Endpoint.Weight);
                return reservation;
            }

            await WaitAsync(call, moved, wait!.Value, cancellationToken);
        }
    }

    /// <summary>Takes over the used weight that stands in the answer's head.</summary>
    public void Observe(ExchangeCall call, WeightReservation reservation, HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
        {
            Pause(call.Pool).Answered();
        }

        if (call.Endpoint.TellsUsedWeight
            && response.Headers.TryGetValues(call.Endpoint.UsedWeightHeader, out var values)
            && int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var used))
        {
            reservation.Pool.Observe(reservation, used);
        }
    }

    /// <summary>After a 429: the pool keeps silent. Returns until when, local time.</summary>
    public DateTimeOffset Refused(ExchangeCall call, TimeSpan? retryAfter)
    {
        var until = Pause(call.Pool).Extend(retryAfter ?? TimeSpan.Zero);
        Log.PoolPaused(logger, call.Pool.Words, call.Host, until);
        return until;
    }

    /// <summary>After a 418: the whole host is left alone, with both kinds of futures where it is one of them. Returns until when, local time.</summary>
    public DateTimeOffset Banned(ExchangeCall call, TimeSpan? retryAfter)
    {
        var until = Ban(call.Pool.Host).Extend(retryAfter is { } asked && asked > TimeSpan.Zero ? asked : ShortestBan);
        Log.HostBanned(logger, call.Host, until);
        return until;
    }

    /// <summary>Takes over the limit that the exchange has told for the pool of this call.</summary>
    public void Apply(ExchangeCall call, IEnumerable<RateLimit> limits)
    {
        if (PoolLimits.WeightPerMinute(limits) is { } limit)
        {
            var pool = Pool(call.Pool, call.Endpoint);
            // COIN-M may still tell the larger limit of the time when it had a budget of its own.
            pool.Limit = call.Endpoint.Family == ApiFamily.Dapi ? Math.Min(limit, pool.Limit) : limit;
        }
    }

    public IReadOnlyList<WeightUsed> Snapshot(ExchangeEnvironment environment) =>
    [
        .. from pair in _pools
           where environment.Hosts.Contains(pair.Key.Host)
           orderby pair.Key.Kind, pair.Key.Path
           select new WeightUsed
           {
               Pool = pair.Key.Words,
               Host = pair.Key.Host,
               Used = pair.Value.UsedAt(environment.Clock.Now),
               Limit = pair.Value.Limit,
               Window = pair.Value.Window,
               StoppedUntil = Ban(pair.Key.Host).Until ?? Pause(pair.Key).Until,
           },
    ];

    private async Task WaitAsync(ExchangeCall call, Task moved, TimeSpan wait, CancellationToken cancellationToken)
    {
        if (wait <= TimeSpan.Zero)
        {
            return;
        }

        if (time.GetUtcNow() + wait > call.PatientUntil)
        {
            throw WeightFaults.TooLong(call, time.GetUtcNow() + wait);
        }

        try
        {
            // A new reading of the exchange's clock may show that the window is over already.
            await moved.WaitAsync(wait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // That is what was waited for.
        }
    }

    private void ThrowIfBanned(ExchangeCall call)
    {
        if (Ban(call.Pool.Host).Until is { } until)
        {
            throw WeightFaults.Banned(call, until);
        }
    }

    private WeightPool Pool(PoolKey key, Endpoint endpoint) =>
        _pools.GetOrAdd(key, static (pool, window) => new WeightPool(PoolLimits.Default(pool.Kind), window), endpoint.Window);

    private Silence Pause(PoolKey key) => _pauses.GetOrAdd(key, static (_, clock) => new Silence(clock), time);

    private Silence Ban(string host) => _bans.GetOrAdd(host, static (_, clock) => new Silence(clock), time);

    private static partial class Log
    {
        [LoggerMessage(1010, LogLevel.Warning, "The exchange asked for silence: nothing more is sent to {Pool} of {Host} until {Until:u}.")]
        public static partial void PoolPaused(ILogger logger, string pool, string host, DateTimeOffset until);

        [LoggerMessage(1011, LogLevel.Error, "{Host} has banned this address: nothing more is sent there until {Until:u}.")]
        public static partial void HostBanned(ILogger logger, string host, DateTimeOffset until);
    }
}
