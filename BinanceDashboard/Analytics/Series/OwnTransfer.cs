using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Series;

/// <summary>A withdrawal from one of a user's accounts that arrived in another of them.</summary>
/// <param name="Out">What left, network fee included.</param>
/// <param name="In">What arrives; pending while it is under way.</param>
internal sealed record OwnTransfer(CashFlow Out, CashFlow In)
{
    /// <summary>USD: what is under way, at its price of the moment in which it left.</summary>
    public decimal Value => In.Quantity * (Out.Price ?? 0);
}
