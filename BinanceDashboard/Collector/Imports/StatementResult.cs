namespace BinanceDashboard.Collector.Imports;

/// <summary>What became of a statement that was taken over.</summary>
/// <param name="Rows">Lines with values.</param>
/// <param name="Added">New lines.</param>
/// <param name="Flows">New cash flows.</param>
public sealed record StatementResult(int Rows, int Added, int Flows)
{
    /// <summary>Lines that an earlier file brought.</summary>
    public int Known => Rows - Added;

    /// <summary>The account is paused, so that no prices are asked for.</summary>
    public bool IsPaused { get; init; }
}
