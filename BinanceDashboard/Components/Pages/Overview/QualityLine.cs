using BinanceDashboard.Analytics.Quality;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>One account on the card of data quality.</summary>
public sealed record QualityLine(long AccountId, string Account, DataQuality Quality);
