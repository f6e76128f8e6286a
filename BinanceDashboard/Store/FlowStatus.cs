namespace BinanceDashboard.Store;

/// <summary>Only <see cref="Completed"/> flows count; <see cref="Pending"/> ones are asked for again until they end.</summary>
public enum FlowStatus
{
    Pending,
    Completed,
    Cancelled,
    Failed,
}
