using BinanceDashboard.Analytics.Live;

namespace BinanceDashboard.Collector.Live;

/// <summary>A book between two readings of all of it: what was told meanwhile is in it, and it is closed while something may have been missed.</summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class KeptBook
{
    private readonly Lock _gate = new();
    private readonly List<Told> _told = [];
    private LiveBook? _book;
    private int _misses = 1;
    private int _madeUp;

    /// <summary>Null before the first reading, and from a miss until the reading that was asked for after it.</summary>
    public LiveBook? Current
    {
        get
        {
            lock (_gate) return _misses == _madeUp ? _book : null;
        }
    }

    /// <summary>When all of the book was read the last time, by the exchange's clock; null before the first.</summary>
    public DateTimeOffset? ReadAt
    {
        get
        {
            lock (_gate) return _book?.ReadAt;
        }
    }

    /// <summary>Whether a reading has to be of what the exchange says from now on.</summary>
    public bool HasMissed
    {
        get
        {
            lock (_gate) return _misses != _madeUp;
        }
    }

    /// <summary>Something was told to nobody, or came that no snapshot has seen.</summary>
    public void Miss()
    {
        lock (_gate) _misses++;
    }

    /// <param name="at">The exchange's time.</param>
    /// <param name="isOfSnapshot">It changes what a snapshot tells, rather than what is asked for beside it.</param>
    /// <param name="change">Holds the whole of what it names: told twice, or after a reading that knew it already, it changes nothing.</param>
    public void Take(DateTimeOffset at, bool isOfSnapshot, Func<LiveBook, LiveBook> change)
    {
        lock (_gate)
        {
            _told.Add(new Told(at, isOfSnapshot, change));
            if (_book is { } book) _book = change(book);
        }
    }

    /// <summary>A reading is asked for: what is beside the snapshot is read from now on.</summary>
    /// <returns>For <see cref="Begin"/>.</returns>
    public int Ask()
    {
        lock (_gate)
        {
            _told.RemoveAll(told => !told.IsOfSnapshot);
            return _misses;
        }
    }

    /// <summary>The reading came; what was told since its snapshot is put upon it.</summary>
    public void Begin(LiveBook begun, int asked)
    {
        lock (_gate)
        {
            _told.RemoveAll(told => told.IsOfSnapshot && told.At < begun.ReadAt);
            _book = _told.Aggregate(begun, (book, told) => told.Change(book));
            _madeUp = asked;
        }
    }

    private readonly record struct Told(DateTimeOffset At, bool IsOfSnapshot, Func<LiveBook, LiveBook> Change);
}
