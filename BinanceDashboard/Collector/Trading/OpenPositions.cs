namespace BinanceDashboard.Collector.Trading;

/// <summary>The open positions of an account as the exchange reports them.</summary>
/// <param name="At">The exchange's time of the answer, UTC; null where nothing was answered.</param>
/// <param name="Reasons">Why a market is missing, in sentences.</param>
public sealed record OpenPositions(IReadOnlyList<OpenPosition> Positions, DateTimeOffset? At, IReadOnlyList<string> Reasons);
