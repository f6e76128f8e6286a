using System.Collections.Concurrent;

namespace BinanceDashboard.Collector;

/// <summary>No two runs of one account at once.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class RunGate
{
    private readonly ConcurrentDictionary<long, byte> _running = new();

    public bool IsRunning(long accountId) => _running.ContainsKey(accountId);

    /// <returns>Null while another run of the account goes on; dispose it when the run ends.</returns>
    public IDisposable? TryEnter(long accountId) => _running.TryAdd(accountId, 0) ? new Pass(this, accountId) : null;

    private sealed class Pass(RunGate gate, long accountId) : IDisposable
    {
        public void Dispose() => gate._running.TryRemove(accountId, out _);
    }
}
