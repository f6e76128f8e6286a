namespace BinanceDashboard.Simulator.Traders;

/// <param name="Size">Of a deposit: units of the coin, of which the dice make more or less; of a withdrawal: share of the free balance.</param>
internal sealed record PlannedFlow(FlowOutcome Outcome, string Asset, decimal Size);
