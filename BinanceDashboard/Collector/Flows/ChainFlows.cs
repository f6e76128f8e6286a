using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Flows;

/// <summary>Flows over chains.</summary>
internal static class ChainFlows
{
    // Credited is the moment the balance changed; a deposit that may not be withdrawn yet is in the balance already.
    public static CashFlow Of(Deposit deposit) => new()
    {
        AccountId = 0,
        Kind = FlowKind.Deposit,
        ExternalId = deposit.Id ?? $"{deposit.TransactionId}/{deposit.Asset}/{deposit.InsertedAt.ToUnixTimeMilliseconds()}",
        Asset = deposit.Asset,
        Quantity = deposit.Quantity,
        Fee = 0,
        At = deposit.CompletedAt ?? deposit.InsertedAt,
        Status = deposit.Status switch
        {
            DepositStatus.Success or DepositStatus.Credited => FlowStatus.Completed,
            DepositStatus.Rejected or DepositStatus.WrongDeposit => FlowStatus.Failed,
            _ => FlowStatus.Pending,
        },
    };

    public static CashFlow Of(Withdrawal withdrawal) => new()
    {
        AccountId = 0,
        Kind = FlowKind.Withdrawal,
        ExternalId = withdrawal.Id,
        Asset = withdrawal.Asset,
        Quantity = -(withdrawal.Quantity + withdrawal.FeePaid),
        Fee = withdrawal.FeePaid,
        At = withdrawal.AppliedAt,
        Status = withdrawal.Status switch
        {
            WithdrawalStatus.Completed => FlowStatus.Completed,
            WithdrawalStatus.Cancelled => FlowStatus.Cancelled,
            WithdrawalStatus.Rejected or WithdrawalStatus.Failure => FlowStatus.Failed,
            _ => FlowStatus.Pending,
        },
    };
}
