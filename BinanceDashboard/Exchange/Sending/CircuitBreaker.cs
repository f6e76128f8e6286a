namespace BinanceDashboard.Exchange.Sending;

/// <summary>
/// Counts what never got an answer, in a row: a breaker by ratio needs many calls in a short time and so never opens
/// at one call a minute. Safe for concurrent use.
/// </summary>
internal sealed class CircuitBreaker(TimeProvider time)
{
    public const int Threshold = 5;
    public static readonly TimeSpan OpenFor = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private int _failures;
    private DateTimeOffset _openUntil;
    private bool _isProbing;

    /// <summary>The sentence of the last failure.</summary>
    public string LastFault { get; private set; } = "";

    /// <summary>The time from which on one call may go to see whether the exchange is back; null while calls go as they come.</summary>
    public DateTimeOffset? OpenUntil
    {
        get
        {
            lock (_gate) return _failures < Threshold ? null : _openUntil;
        }
    }

    /// <summary>Calls in a row that never got an answer; it counts up to the threshold.</summary>
    public int Failures
    {
        get
        {
            lock (_gate) return _failures;
        }
    }

    /// <summary>Null when the call may go; else the time from which on one may. Every yes is answered by <see cref="Leave"/>.</summary>
    /// <param name="byUser">A person's own command goes through an open breaker: it is the probe.</param>
    public DateTimeOffset? Enter(bool byUser)
    {
        lock (_gate)
        {
            if (_failures < Threshold || byUser)
            {
                return null;
            }

            var now = time.GetUtcNow();
            if (now < _openUntil || _isProbing)
            {
                return now < _openUntil ? _openUntil : now + TimeSpan.FromSeconds(1);
            }

            _isProbing = true;
            return null;
        }
    }

    /// <summary>True when this very result has opened the breaker (again).</summary>
    /// <param name="answered">Whether the exchange answered at all; null when the call ended before that could be known.</param>
    public bool Leave(bool? answered, string fault)
    {
        lock (_gate)
        {
            _isProbing = false;
            if (answered is null)
            {
                return false;
            }

            LastFault = fault;
            _failures = answered.Value ? 0 : Math.Min(_failures + 1, Threshold);
            if (_failures < Threshold)
            {
                return false;
            }

            _openUntil = time.GetUtcNow() + OpenFor;
            return true;
        }
    }
}
