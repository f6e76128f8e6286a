namespace BinanceDashboard.Store;

/// <summary>What an import does with an item.</summary>
public enum ImportAction
{
    Add,
    Update,
    Unchanged,

    /// <summary>Sold out: the item goes.</summary>
    Close,
}
