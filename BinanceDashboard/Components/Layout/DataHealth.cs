namespace BinanceDashboard.Components.Layout;

/// <summary>Whether the age that is shown is what it should be.</summary>
public enum DataHealth
{
    None,
    Fresh,
    Stale,
    Failing,
}
