namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Where NAV and benchmark come from.</summary>
public enum LiveState
{
    /// <summary>The last snapshot.</summary>
    Stored,

    /// <summary>The exchange's streams, of this moment.</summary>
    Live,

    /// <summary>The streams, which have been silent for longer than ten seconds.</summary>
    Stale,
}
