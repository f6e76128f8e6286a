namespace BinanceDashboard.Store;

/// <summary>How far the message about an event has come.</summary>
public enum DeliveryState
{
    /// <summary>There was no webhook when it happened.</summary>
    None,

    /// <summary>To be sent, or sent again.</summary>
    Waiting,
    Delivered,

    /// <summary>Given up.</summary>
    Failed,
}
