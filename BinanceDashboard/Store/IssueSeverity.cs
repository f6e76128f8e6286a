namespace BinanceDashboard.Store;

/// <summary>How much an issue of an import matters.</summary>
public enum IssueSeverity
{
    /// <summary>A number stands in for one that is not known.</summary>
    Warning,

    /// <summary>A person has to enter something, else the item counts nowhere.</summary>
    Critical,
}
