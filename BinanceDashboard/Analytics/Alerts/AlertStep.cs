using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Alerts;

/// <summary>A rule that was judged.</summary>
/// <param name="Before">As it was read.</param>
/// <param name="After">As it stands now; the same where nothing is to be noted.</param>
/// <param name="Event">What it tells; null unless it began to fire.</param>
public sealed record AlertStep(AlertRule Before, AlertRule After, AlertEvent? Event)
{
    /// <summary>Whether its owner would see a difference beside the last value.</summary>
    public bool Matters => Event is not null || Before.State != After.State || Before.Reason != After.Reason;
}
