namespace BinanceDashboard.Store;

/// <summary>What a fill cost and made.</summary>
/// <param name="At">UTC.</param>
/// <param name="Commission">In its asset: a positive number is a cost.</param>
/// <param name="MarginAsset">What the profit is paid in; null on spot.</param>
/// <param name="RealizedPnl">Without the commission; 0 on spot.</param>
public readonly record struct FillMoney(DateTimeOffset At, string CommissionAsset, decimal Commission, string? MarginAsset, decimal RealizedPnl);
