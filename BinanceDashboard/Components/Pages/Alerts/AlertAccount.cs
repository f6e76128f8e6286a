namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>An account as the page of alerts knows it.</summary>
/// <param name="Webhook">As much of the address as may be shown; null where it has none.</param>
public sealed record AlertAccount(long Id, string Name, bool IsPaused, string? Webhook);
