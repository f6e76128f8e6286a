using System.Globalization;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Weights by pool in fixed windows of the exchange's clock, which runs on for them while it stands still; too much is 429, going on all the same is a ban that grows fourfold each time.</summary>
/// <threadsafety>Not thread-safe: the world's lock guards it.</threadsafety>
internal sealed class WeightCounters
{
    private const int PatienceAfterLimit = 10;
    private static readonly TimeSpan FirstBan = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestBan = TimeSpan.FromDays(3);

    private readonly SortedDictionary<string, Counter> _counters = new(StringComparer.Ordinal);
    private DateTimeOffset _bannedUntil;
    private TimeSpan _nextBan = FirstBan;

    /// <summary>How many times Binance's limits are allowed.</summary>
    public long LimitFactor { get; init; } = 1;

    /// <summary>Answers with status 429, and with 418, so far.</summary>
    public int Refused { get; private set; }

    public int Banned { get; private set; }

    /// <summary>What is used in the windows that run now.</summary>
    public IEnumerable<KeyValuePair<string, int>> Used(DateTimeOffset now) =>
        _counters.Where(pair => pair.Value.Window == Window(now, pair.Value.Seconds)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Used));

    public void Ban(DateTimeOffset until) => _bannedUntil = until;

    public void CheckBan(DateTimeOffset now)
    {
        if (now >= _bannedUntil) return;
        Banned++;
        throw BannedUntil(_bannedUntil, now);
    }

    /// <returns>The weight used in this window, this call included.</returns>
    public int Charge(WeightPool pool, string path, int account, int weight, DateTimeOffset now)
    {
        var (name, limit, seconds) = Rules(pool, path, account);
        var window = Window(now, seconds);
        if (!_counters.TryGetValue(name, out var counter)) _counters[name] = counter = new Counter { Seconds = seconds };
        if (counter.Window != window) (counter.Window, counter.Used, counter.Refused) = (window, 0, 0);
        counter.Used += weight;
        if (counter.Used > limit * LimitFactor) Refuse(counter, limit, now);
        return counter.Used;
    }

    /// <param name="seconds">The pool's window: one, or whole minutes.</param>
    public static ApiException TooMuch(int limit, int retryAfterSeconds, int seconds = 60)
    {
        var window = seconds == 1 ? "1 SECOND" : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} MINUTE");
        return new ApiException(429, -1003, string.Create(CultureInfo.InvariantCulture,
            $"Too much request weight used; current limit is {limit} request weight per {window}. Please use WebSocket Streams for live updates to avoid polling the API."))
        {
            RetryAfterSeconds = retryAfterSeconds,
        };
    }

    public static ApiException BannedUntil(DateTimeOffset until, DateTimeOffset now) => new(418, -1003, string.Create(CultureInfo.InvariantCulture,
        $"Way too much request weight used; IP banned until {until.ToUnixTimeMilliseconds()}. Please use WebSocket Streams for live updates to avoid bans."))
    {
        RetryAfterSeconds = (int)Math.Ceiling((until - now).TotalSeconds),
    };

    private void Refuse(Counter counter, int limit, DateTimeOffset now)
    {
        if (++counter.Refused > PatienceAfterLimit)
        {
            _bannedUntil = now + _nextBan;
            _nextBan = TimeSpan.FromTicks(Math.Min(_nextBan.Ticks * 4, LongestBan.Ticks));
            CheckBan(now);
        }

        Refused++;
        var next = (counter.Window + 1) * counter.Seconds * 1000;
        throw TooMuch(limit, (int)Math.Ceiling((next - now.ToUnixTimeMilliseconds()) / 1000.0), counter.Seconds);
    }

    private static (string Name, int Limit, int Seconds) Rules(WeightPool pool, string path, int account) => pool switch
    {
        WeightPool.Spot => ("api", 6000, 60),
        WeightPool.Futures => ("fapi", 2400, 60),
        WeightPool.FundingRates => ("fundingRate", 500, 300),
        WeightPool.SapiAddress => (path, 12_000, 60),
        WeightPool.SapiAccount => (string.Create(CultureInfo.InvariantCulture, $"{path}#{account}"), 180_000, 60),
        _ => (string.Create(CultureInfo.InvariantCulture, $"{path}#{account}"), 180_000, 1),
    };

    private static long Window(DateTimeOffset now, int seconds) => now.ToUnixTimeMilliseconds() / (seconds * 1000L);

    private sealed class Counter
    {
        public required int Seconds { get; init; }

        public long Window { get; set; }

        public int Used { get; set; }

        public int Refused { get; set; }
    }
}
