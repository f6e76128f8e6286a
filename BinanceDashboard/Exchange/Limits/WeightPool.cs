namespace BinanceDashboard.Exchange.Limits;

/// <summary>
/// One budget of weight in fixed windows of the exchange's clock. What is used is the larger of our own count and the
/// exchange's, since other programs may share the address. Safe for concurrent use.
/// </summary>
internal sealed class WeightPool(int limit, TimeSpan window)
{
    // The last tenth stays free for what other programs on this address spend between two of our calls.
    private const decimal Share = 0.9m;
    private const decimal ShareOfClockReadings = 0.98m;

    private const decimal ShareOfTheModest = 0.5m;

    // A window no longer than the error of our clock overlaps two of the exchange's: half of the budget in each.
    private const decimal ShareOfShortWindows = 0.5m;

    // Our notion of the exchange's minute may be early by half a round trip.
    private static readonly TimeSpan Guard = TimeSpan.FromMilliseconds(500);

    private readonly Lock _gate = new();
    private int _limit = limit;
    private long _index;
    private long _window;
    private int _used;
    private int _seen;
    private int _inFlight;

    public TimeSpan Window => window;

    private bool IsShort => window <= 2 * Guard;

    public int Limit
    {
        get { lock (_gate) return _limit; }
        set { lock (_gate) _limit = value; }
    }

    /// <summary>Reserves and answers null, or answers how long to wait before asking again.</summary>
    /// <param name="leavesHalf">Half of the budget stays free for others.</param>
    public TimeSpan? TryReserve(int weight, bool readsClock, DateTimeOffset exchangeNow, out WeightReservation? reservation, bool leavesHalf = false)
    {
        lock (_gate)
        {
            Roll(exchangeNow);
            var ceiling = _limit * (IsShort ? ShareOfShortWindows : readsClock ? ShareOfClockReadings : leavesHalf ? ShareOfTheModest : Share);
            if (_used > 0 && _used + weight > ceiling)
            {
                reservation = null;
                return Start(_index + 1) - exchangeNow;
            }

            _used += weight;
            _inFlight += weight;
            reservation = new WeightReservation(this, weight, _window, _seen);
            return null;
        }
    }

    /// <summary>Takes over what the exchange says is used after a call.</summary>
    public void Observe(WeightReservation reservation, int used)
    {
        lock (_gate)
        {
            if (reservation.Window != _window)
            {
                return;
            }

            // Within a window the exchange's count only grows: less than what was known at sending means that its
            // window has ended, however our clock stands.
            if (used < reservation.SeenUsed && !IsShort)
            {
                Begin(used + _inFlight - reservation.Weight);
            }

            _used = Math.Max(_used, used);
            _seen = Math.Max(_seen, used);
        }
    }

    public void Release(WeightReservation reservation)
    {
        lock (_gate) _inFlight -= reservation.Weight;
    }

    public int UsedAt(DateTimeOffset exchangeNow)
    {
        lock (_gate)
        {
            Roll(exchangeNow);
            return _used;
        }
    }

    private void Roll(DateTimeOffset exchangeNow)
    {
        var index = (exchangeNow - Guard).UtcTicks / window.Ticks;
        if (index > _index)
        {
            // A call under way may be counted in either window.
            Begin(_inFlight);
        }

        // A clock that was put back makes no room: the same boundary is passed once more.
        _index = index;
    }

    private void Begin(int used)
    {
        _window++;
        _used = used;
        _seen = 0;
    }

    private DateTimeOffset Start(long index) => new DateTimeOffset(index * window.Ticks, TimeSpan.Zero) + Guard;
}
