namespace BinanceDashboard.Simulator.Traders;

internal enum FlowOutcome
{
    Deposit,

    /// <summary>Credited hours after it was seen.</summary>
    LateDeposit,
    Withdrawal,
    CancelledWithdrawal,
    RejectedWithdrawal,
    FailedWithdrawal,
}
