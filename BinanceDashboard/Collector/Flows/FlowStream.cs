using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Flows;

/// <summary>One endpoint that lists cash flows by windows of time.</summary>
/// <param name="Name">The name of its cursor.</param>
internal sealed record FlowStream(string Name, Func<BinanceClient, DateTimeOffset, DateTimeOffset, int, CancellationToken, Task<IReadOnlyList<CashFlow>>> PageAsync)
{
    /// <summary>Rows of a full page, which says that there may be another.</summary>
    public const int PageSize = 1_000;

    public static readonly FlowStream Deposits = new("deposits", async (client, from, to, offset, cancellationToken) =>
        [.. (await client.SpotApi.Account.GetDepositHistoryAsync(from, to, offset, PageSize, cancellationToken)).Select(OfDeposit)]);

    public static readonly FlowStream Withdrawals = new("withdrawals", async (client, from, to, offset, cancellationToken) =>
        [.. (await client.SpotApi.Account.GetWithdrawalHistoryAsync(from, to, offset, PageSize, cancellationToken)).Select(OfWithdrawal)]);

    // Credited is the moment the balance changed; a deposit that may not be withdrawn yet is in the balance already.
    private static CashFlow OfDeposit(Deposit deposit) => new()
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

    private static CashFlow OfWithdrawal(Withdrawal withdrawal) => new()
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
