namespace BinanceDashboard.Exchange.Streams;

public enum StreamCondition
{
    /// <summary>Not connected; what comes meanwhile is missed and must be read by REST later.</summary>
    Down,
    Connecting,

    /// <summary>Connected and subscribed.</summary>
    Live,
}
