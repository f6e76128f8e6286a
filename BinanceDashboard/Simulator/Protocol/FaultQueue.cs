namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The faults that wait for requests.</summary>
/// <threadsafety>Safe from any thread.</threadsafety>
internal sealed class FaultQueue
{
    private readonly Lock _gate = new();
    private readonly List<(SimulatorFault Fault, int Left)> _waiting = [];

    /// <summary>Requests that they still wait for; the largest number stands for that many or more.</summary>
    public int Count
    {
        get { lock (_gate) return (int)Math.Min(_waiting.Sum(entry => (long)entry.Left), int.MaxValue); }
    }

    public void Add(SimulatorFault fault)
    {
        lock (_gate) _waiting.Add((fault, fault.Count));
    }

    public void Clear()
    {
        lock (_gate) _waiting.Clear();
    }

    /// <summary>The oldest fault that this path meets; it counts as met.</summary>
    public SimulatorFault? Take(string path)
    {
        lock (_gate)
        {
            var index = _waiting.FindIndex(entry => path.Contains(entry.Fault.Match, StringComparison.OrdinalIgnoreCase));
            if (index < 0) return null;
            var (fault, left) = _waiting[index];
            if (left <= 1) _waiting.RemoveAt(index);
            else if (left < int.MaxValue) _waiting[index] = (fault, left - 1);
            return fault;
        }
    }
}
