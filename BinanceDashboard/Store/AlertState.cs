namespace BinanceDashboard.Store;

/// <summary>How a rule stands.</summary>
public enum AlertState
{
    /// <summary>Its value is not known: nothing begins and nothing ends.</summary>
    Unknown,
    Quiet,
    Fires,
}
