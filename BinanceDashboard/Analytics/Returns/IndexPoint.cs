namespace BinanceDashboard.Analytics.Returns;

/// <summary>The unit price at a complete NAV point.</summary>
/// <param name="At">UTC.</param>
/// <param name="Nav">USD.</param>
/// <param name="Index">1 at the first point.</param>
/// <param name="Paused">True while the index waits for a NAV above 0.</param>
public readonly record struct IndexPoint(DateTimeOffset At, decimal Nav, decimal Index, bool Paused);
