namespace BinanceDashboard.Api.Flows;

/// <param name="Kind">ManualDeposit or ManualWithdrawal.</param>
/// <param name="Quantity">Positive, money out too.</param>
/// <param name="At">ISO 8601, UTC unless it names an offset.</param>
/// <param name="AmountUsd">Positive; left out, it is valued at its own time.</param>
public sealed record NewFlowContract(string? Kind, string? Asset, decimal? Quantity, string? At, decimal? AmountUsd, string? Note);
