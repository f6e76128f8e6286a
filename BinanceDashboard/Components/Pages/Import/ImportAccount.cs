namespace BinanceDashboard.Components.Pages.Import;

/// <summary>An account that can be imported from.</summary>
/// <param name="EveryHours">How often it is imported by itself; null where it is not.</param>
public sealed record ImportAccount(long Id, string Name, string Environment, int? EveryHours);
