namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>The open positions with what the exchange reports of them now.</summary>
/// <param name="At">When it was reported, by the exchange's clock; null where nothing was.</param>
/// <param name="Reasons">Why something is missing, in sentences.</param>
public sealed record OpenView(IReadOnlyList<OpenLine> Lines, DateTimeOffset? At, IReadOnlyList<string> Reasons);
