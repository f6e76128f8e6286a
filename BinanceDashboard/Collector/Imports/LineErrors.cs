namespace BinanceDashboard.Collector.Imports;

/// <summary>The wrong lines of a file: all counted, the first ones kept.</summary>
internal sealed class LineErrors
{
    private readonly List<LineError> _listed = [];

    public int Count { get; private set; }

    /// <summary>The file is of another kind, so that its lines are not worth reading.</summary>
    public bool IsHopeless { get; private set; }

    public IReadOnlyList<LineError> Listed => [.. _listed.OrderBy(error => error.Line)];

    public void Add(int line, string message)
    {
        Count++;
        if (_listed.Count < ImportLimits.MostErrors) _listed.Add(new LineError(line, message));
    }

    public void Refuse(string message)
    {
        Add(1, message);
        IsHopeless = true;
    }
}
