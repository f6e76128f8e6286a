namespace BinanceDashboard.Simulator.Books;

/// <summary>A payment between users.</summary>
/// <param name="Type">PAY or PAY_REFUND.</param>
/// <param name="Amount">What came in is positive, what was paid negative.</param>
/// <param name="Purse"><see cref="Purse.Funding"/> or <see cref="Purse.Spot"/>.</param>
internal sealed record PayRow(string Id, DateTimeOffset At, string Type, string Asset, decimal Amount, Purse Purse, string Other);
