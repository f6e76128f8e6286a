namespace BinanceDashboard.Components.Layout;

/// <summary>Something that a person has to see to.</summary>
/// <param name="Path">The page with the way on; the alert is not shown there.</param>
/// <param name="Way">What that page is for.</param>
public sealed record ShellAlert(string Text, string Path, string Way);
