namespace BinanceDashboard.Store;

/// <summary>What a rule watches, and in which unit its level and its values are.</summary>
public enum AlertKind
{
    /// <summary>NAV, USD.</summary>
    NavAbove,

    /// <summary>NAV, USD.</summary>
    NavBelow,

    /// <summary>USD for one unit of an asset.</summary>
    PriceAbove,

    /// <summary>USD for one unit of an asset.</summary>
    PriceBelow,

    /// <summary>The time-weighted return over 24 hours, a ratio with its sign; the level is its size in either direction.</summary>
    Change,

    /// <summary>How far the unit price lies below its highest point, a ratio from −1 to 0; the level is its size.</summary>
    Drawdown,

    /// <summary>TWR − benchmark TWR since the start, a ratio with its sign; the level is how far it may lie below zero.</summary>
    Underperformance,

    /// <summary>Hours since the last snapshot.</summary>
    DataAge,

    /// <summary>Days until the exchange ends the key's right.</summary>
    KeyExpiry,

    /// <summary>What is wrong with the key's rights, a sum of flags; it has no level.</summary>
    KeyRights,
}
