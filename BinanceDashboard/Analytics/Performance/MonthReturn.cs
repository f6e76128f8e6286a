namespace BinanceDashboard.Analytics.Performance;

/// <summary>One calendar month, UTC, measured from the last close before it to its own last close. Ratios, not annualised.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="FromAt">What it is measured from: the close before it, or where the range begins inside it.</param>
/// <param name="ToAt">Its last complete point inside the range.</param>
/// <param name="Excess">Account less benchmark.</param>
public sealed record MonthReturn(DateOnly Month, DateTimeOffset FromAt, DateTimeOffset ToAt, Figure Account, Figure Benchmark, Figure Excess);
