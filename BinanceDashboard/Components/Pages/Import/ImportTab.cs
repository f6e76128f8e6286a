namespace BinanceDashboard.Components.Pages.Import;

/// <summary>What of the page is looked at.</summary>
public enum ImportTab
{
    Import,
    Portfolio,
    History,
}
