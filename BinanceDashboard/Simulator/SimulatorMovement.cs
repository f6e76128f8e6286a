namespace BinanceDashboard.Simulator;

/// <summary>A deposit or withdrawal that was booked by command.</summary>
/// <param name="Amount">Positive, without the fee.</param>
public sealed record SimulatorMovement(string Id, string Asset, decimal Amount, decimal Fee, DateTimeOffset At);
