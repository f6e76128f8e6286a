namespace BinanceDashboard.Simulator;

public sealed record SimulatorFlow
{
    public required string Id { get; init; }

    /// <summary>Deposit or Withdrawal.</summary>
    public required string Kind { get; init; }

    public required string Asset { get; init; }

    /// <summary>Money in is positive; a withdrawal is minus amount and network fee together.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The part of the quantity that the network took.</summary>
    public required decimal Fee { get; init; }

    /// <summary>A deposit when credited, before that when seen; a withdrawal when applied for.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Pending, Completed, Cancelled or Failed; only Completed ones count.</summary>
    public required string Status { get; init; }
}
