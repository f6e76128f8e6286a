using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>A rule of the table.</summary>
/// <param name="Value">What is known of it now, in the unit of its kind; null where nothing is.</param>
public sealed record AlertLine(AlertRule Rule, string Account, decimal? Value);
