namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The faults that wait for requests.</summary>
/// <threadsafety>Safe from any thread.</threadsafety>
internal sealed class FaultQueue
{
    private readonly Lock _gate = new();
    private readonly List<(SimulatorFault Fault, int Left)> _waiting = [];
    private readonly Dictionary<string, int> _requests = new(StringComparer.Ordinal);

    /// <summary>Requests that they still wait for; the largest number stands for that many or more.</summary>
    public int Count
    {
        get { lock (_gate) return (int)Math.Min(_waiting.Sum(entry => (long)entry.Left), int.MaxValue); }
    }

    /// <summary>How many requests of each path came by so far.</summary>
    public IReadOnlyDictionary<string, int> Requests
    {
        get { lock (_gate) return new Dictionary<string, int>(_requests, StringComparer.Ordinal); }
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

    /// <summary>The oldest fault that this path meets; it counts as met. Of those that let requests pass first, each has let one more pass.</summary>
    public SimulatorFault? Take(string path)
    {
        lock (_gate)
        {
            _requests[path] = _requests.GetValueOrDefault(path) + 1;
            for (var i = 0; i < _waiting.Count; i++)
            {
                var (fault, left) = _waiting[i];
                if (!path.Contains(fault.Match, StringComparison.OrdinalIgnoreCase)) continue;
                if (fault.Skip > 0)
                {
                    _waiting[i] = (fault with { Skip = fault.Skip - 1 }, left);
                    continue;
                }

                if (left <= 1) _waiting.RemoveAt(i);
                else if (left < int.MaxValue) _waiting[i] = (fault, left - 1);
                return fault;
            }

            return null;
        }
    }
}
