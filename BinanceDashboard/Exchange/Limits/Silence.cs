namespace BinanceDashboard.Exchange.Limits;

/// <summary>How long one pool or one host must be left alone. Local time, UTC. Safe for concurrent use.</summary>
internal sealed class Silence(TimeProvider time)
{
    private static readonly TimeSpan FirstBackOff = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private DateTimeOffset _until = DateTimeOffset.MinValue;
    private TimeSpan _backOff = FirstBackOff;

    /// <summary>Null when nothing stands in the way.</summary>
    public DateTimeOffset? Until
    {
        get
        {
            lock (_gate) return _until > time.GetUtcNow() ? _until : null;
        }
    }

    /// <summary>Prolongs the silence; it never becomes shorter. Several refusals within one silence count as one.</summary>
    /// <param name="asked">What the exchange asked for; zero when it did not say, then our own back-off doubles each time.</param>
    public DateTimeOffset Extend(TimeSpan asked)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var isNew = _until <= now;
            if (!isNew && asked <= TimeSpan.Zero)
            {
                return _until;
            }

            var until = now + (asked > _backOff ? asked : _backOff);
            _until = until > _until ? until : _until;
            if (isNew)
            {
                _backOff = _backOff * 2 < LongestBackOff ? _backOff * 2 : LongestBackOff;
            }

            return _until;
        }
    }

    public void Answered()
    {
        lock (_gate)
        {
            if (_until <= time.GetUtcNow())
            {
                _backOff = FirstBackOff;
            }
        }
    }
}
