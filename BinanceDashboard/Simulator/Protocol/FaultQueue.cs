namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The faults that wait for requests.</summary>
/// <threadsafety>Safe from any thread.</threadsafety>
internal sealed class FaultQueue
{
    private readonly Lock _gate = new();
    private readonly List<(SimulatorFault Fault, int Left)> _waiting = [];

    public int Count
    {
        get { lock (_gate) return _waiting.Sum(entry => entry.Left); }
    }

    /// <summary>The oldest first, each with the count that is left.</summary>
    public IReadOnlyList<SimulatorFault> Waiting
    {
        get { lock (_gate) return [.. _waiting.Select(entry => entry.Fault with { Count = entry.Left })]; }
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
            else _waiting[index] = (fault, left - 1);
            return fault;
        }
    }
}
