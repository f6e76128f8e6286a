using System.Globalization;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Control;

/// <summary>Everything that crosses an account's border, as one list by time.</summary>
internal static class FlowReader
{
    public static List<SimulatorFlow> Read(AccountBooks books) => books.Deposits.Select(Flow)
        .Concat(books.Withdrawals.Select(Flow))
        .Concat(books.Border.FiatOrders.Select(Flow))
        .Concat(books.Border.FiatPayments.Where(row => row.Method != FiatPaymentRow.CashBalance).Select(Flow))
        .Concat(books.Border.Payments.Select(Flow))
        .Concat(books.Border.PeerTrades.Select(Flow))
        .Concat(books.Border.SubTransfers.Select(Flow))
        .OrderBy(flow => flow.At).ThenBy(flow => flow.Kind, StringComparer.Ordinal).ThenBy(flow => flow.Id, StringComparer.Ordinal)
        .ToList();

    private static SimulatorFlow Flow(DepositRow row) => new()
    {
        Id = row.Id,
        Kind = "Deposit",
        Asset = row.Asset,
        Quantity = row.Amount,
        Fee = 0,
        At = row.CreditedAt ?? row.InsertedAt,
        Status = row.CreditedAt is null ? "Pending" : "Completed",
    };

    private static SimulatorFlow Flow(WithdrawalRow row) => new()
    {
        Id = row.Id,
        Kind = "Withdrawal",
        Asset = row.Asset,
        Quantity = -(row.Amount + row.Fee),
        Fee = row.Fee,
        At = row.AppliedAt,
        Status = row.Status switch
        {
            WithdrawalRow.Completed => "Completed",
            WithdrawalRow.Cancelled => "Cancelled",
            WithdrawalRow.Rejected or WithdrawalRow.Failed => "Failed",
            _ => "Pending",
        },
    };

    /// <summary>A deposit's fee was taken from what was sent and is no part of what was credited.</summary>
    private static SimulatorFlow Flow(FiatOrderRow row) => new()
    {
        Id = row.OrderNumber,
        Kind = row.IsDeposit ? "FiatDeposit" : "FiatWithdrawal",
        Asset = row.Currency,
        Quantity = row.IsDeposit ? row.Amount : -(row.Amount + row.Fee),
        Fee = row.IsDeposit ? 0 : row.Fee,
        At = row.Status == "Successful" ? row.UpdatedAt : row.CreatedAt,
        Status = row.Status switch { "Successful" => "Completed", "Processing" => "Pending", _ => "Failed" },
    };

    private static SimulatorFlow Flow(FiatPaymentRow row) => new()
    {
        Id = row.OrderNumber,
        Kind = row.IsBuy ? "CardPurchase" : "CardSale",
        Asset = row.Asset,
        Quantity = row.IsBuy ? row.Quantity : -row.Quantity,
        Fee = 0,
        At = row.Status == "Completed" ? row.UpdatedAt : row.CreatedAt,
        Status = row.Status switch { "Completed" => "Completed", "Processing" => "Pending", _ => "Failed" },
    };

    private static SimulatorFlow Flow(PayRow row) => Flow(row.Id, row.Amount > 0 ? "PayIn" : "PayOut", row.Asset, row.Amount, row.At);

    private static SimulatorFlow Flow(PeerTradeRow row) => Flow(row.OrderNumber, row.IsBuy ? "P2pBuy" : "P2pSell", row.Asset, row.IsBuy ? row.Quantity : -row.Quantity, row.CreatedAt) with
    {
        Status = row.Status switch { "COMPLETED" => "Completed", "CANCELLED" => "Cancelled", _ => "Pending" },
    };

    private static SimulatorFlow Flow(SubTransferRow row) =>
        Flow(row.Id.ToString(CultureInfo.InvariantCulture), row.IsIn ? "SubAccountIn" : "SubAccountOut", row.Asset, row.IsIn ? row.Quantity : -row.Quantity, row.At);

    private static SimulatorFlow Flow(string id, string kind, string asset, decimal quantity, DateTimeOffset at) =>
        new() { Id = id, Kind = kind, Asset = asset, Quantity = quantity, Fee = 0, At = at, Status = "Completed" };
}
