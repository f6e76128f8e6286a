using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Something to know about the numbers, with the page that says more.</summary>
public sealed record Finding(Severity Severity, string Text, string? Href = null, string? LinkText = null);
