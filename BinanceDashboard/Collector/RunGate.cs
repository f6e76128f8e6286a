using System.Collections.Concurrent;

namespace BinanceDashboard.Collector;

/// <summary>No two runs of one account at once.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class RunGate
{
    private readonly ConcurrentDictionary<long, SemaphoreSlim> _gates = new();

    public bool IsRunning(long accountId) => _gates.TryGetValue(accountId, out var gate) && gate.CurrentCount == 0;

    /// <returns>Null while another run of the account goes on; dispose it when the run ends.</returns>
    public IDisposable? TryEnter(long accountId) => Of(accountId).Wait(0) ? new Pass(Of(accountId)) : null;

    /// <summary>Waits until no other run of the account goes on; dispose the pass when the run ends.</summary>
    public async Task<IDisposable> EnterAsync(long accountId, CancellationToken cancellationToken)
    {
        await Of(accountId).WaitAsync(cancellationToken);
        return new Pass(Of(accountId));
    }

    private SemaphoreSlim Of(long accountId) => _gates.GetOrAdd(accountId, _ => new SemaphoreSlim(1, 1));

    private sealed class Pass(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
