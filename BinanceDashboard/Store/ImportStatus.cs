namespace BinanceDashboard.Store;

/// <summary>How an import ended.</summary>
public enum ImportStatus
{
    Done,
    Failed,

    /// <summary>It was done, and taken back afterwards.</summary>
    Undone,
}
