using BinanceDashboard.Collector.Trading;

namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>An open position: what the fills tell of it, and what the exchange reports.</summary>
/// <param name="Reported">Null where the exchange was not asked or does not report it.</param>
/// <param name="Note">What does not agree between the two; null where nothing does.</param>
public sealed record OpenLine(PositionRow Row, OpenPosition? Reported, string? Note);
