namespace BinanceDashboard.Exchange.UsdFutures;

public enum MarginType
{
    Unknown,

    /// <summary>The whole wallet stands behind the position.</summary>
    Cross,

    /// <summary>Only what was set aside for it.</summary>
    Isolated,
}
