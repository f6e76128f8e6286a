using BinanceDashboard.Store.Configuration;

namespace BinanceDashboard.Store;

/// <summary>One line of a NAV history that another tool kept; small, since a file may hold millions.</summary>
/// <param name="at">UTC; kept in whole milliseconds.</param>
/// <param name="nav">USD, less than 92 billion in size; kept in 1e-8 USD, rounded half-even.</param>
/// <param name="line">Where it stands in the file, from 1.</param>
public readonly struct ImportedPoint(DateTimeOffset at, decimal nav, int line)
{
    private readonly long _units = UsdUnits.Write(nav);

    /// <summary>Unix milliseconds.</summary>
    public long Time { get; } = at.ToUnixTimeMilliseconds();

    public int Line { get; } = line;

    public DateTimeOffset At => DateTimeOffset.FromUnixTimeMilliseconds(Time);

    public decimal Nav => _units / 100_000_000m;
}
