namespace BinanceDashboard.Store;

/// <summary>How an account's collection stands, as the public API names it.</summary>
public enum AccountStatus
{
    New,
    Ok,
    Stale,
    Failing,
    Disabled,
}
