using System.Threading.Channels;

namespace BinanceDashboard.Store.Logs;

/// <summary>Entries on their way to disk. Nobody waits for it: when it is full, what comes is counted instead of kept.</summary>
/// <threadsafety>Added to by any thread, read by one.</threadsafety>
public sealed class LogQueue
{
    public const int Capacity = 10_000;

    private readonly Channel<LogEntry> _entries = Channel.CreateBounded<LogEntry>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private long _lost;

    internal ChannelReader<LogEntry> Entries => _entries.Reader;

    public void Add(LogEntry entry)
    {
        if (!_entries.Writer.TryWrite(entry)) Lose(1);
    }

    internal void Lose(long count) => Interlocked.Add(ref _lost, count);

    /// <summary>How many were lost since this was last asked.</summary>
    internal long TakeLost() => Interlocked.Exchange(ref _lost, 0);

    /// <summary>No more is taken.</summary>
    internal void Complete() => _entries.Writer.TryComplete();
}
