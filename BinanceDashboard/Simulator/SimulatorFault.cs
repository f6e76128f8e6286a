namespace BinanceDashboard.Simulator;

/// <summary>What happens to the next requests on a path.</summary>
public sealed record SimulatorFault
{
    public required SimulatorFaultKind Kind { get; init; }

    /// <summary>Part of the path; empty matches every path but the control routes.</summary>
    public string Match { get; init; } = "";

    /// <summary>How many requests, at least 1; with the largest number it never ends by itself.</summary>
    public int Count { get; init; } = 1;

    /// <summary>How many requests on the path pass before.</summary>
    public int Skip { get; init; }

    /// <summary>HTTP status (<c>Status</c>, <c>Html</c>), milliseconds (<c>Delay</c>, <c>Trickle</c>, <c>Skew</c>, signed) or seconds (<c>Ban</c>).</summary>
    public int Value { get; init; }

    /// <summary>Binance's code in the body of a <c>Status</c> fault, with the text that belongs to it; 0 for the usual one of that status.</summary>
    public int Code { get; init; }
}
