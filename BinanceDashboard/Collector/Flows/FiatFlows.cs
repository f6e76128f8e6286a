using BinanceDashboard.Exchange.Fiat;
using BinanceDashboard.Exchange.Us;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Flows;

/// <summary>
/// Flows from and to banks and cards. One that came true has the time of its last change, which is when the balance moved; any other that of
/// its making, by which the exchange lists it: so one that still moves is found again.
/// </summary>
internal static class FiatFlows
{
    // Like a withdrawal over a chain, one to a bank takes the fee beside the amount; of a deposit the amount is what arrived.
    public static CashFlow Of(FiatOrder order, FiatDirection direction)
    {
        var isDeposit = direction == FiatDirection.Deposit;
        var fee = isDeposit ? 0 : order.Fee ?? 0;
        var status = StatusOf(order.Status);
        return new CashFlow
        {
            AccountId = 0,
            Kind = isDeposit ? FlowKind.FiatDeposit : FlowKind.FiatWithdrawal,
            ExternalId = order.Id,
            Asset = order.Currency,
            Quantity = isDeposit ? order.Quantity : -(order.Quantity + fee),
            Fee = fee,
            At = TimeOf(status, order.CreatedAt, order.UpdatedAt),
            Status = status,
        };
    }

    // Binance.US states one time alone, and two fees.
    public static CashFlow Of(UsFiatTransfer transfer, FiatDirection direction)
    {
        var isDeposit = direction == FiatDirection.Deposit;
        var fee = isDeposit ? 0 : (transfer.Fee ?? 0) + (transfer.PlatformFee ?? 0);
        return new CashFlow
        {
            AccountId = 0,
            Kind = isDeposit ? FlowKind.FiatDeposit : FlowKind.FiatWithdrawal,
            ExternalId = transfer.Id,
            Asset = transfer.Currency,
            Quantity = isDeposit ? transfer.Quantity : -(transfer.Quantity + fee),
            Fee = fee,
            At = transfer.CreatedAt,
            Status = StatusOf(transfer.Status),
        };
    }

    /// <returns>Null for what was paid from the account's own fiat balance: a conversion inside it.</returns>
    public static CashFlow? Of(FiatPayment payment, FiatTrade trade) => payment.Method == FiatPaymentMethod.CashBalance ? null : new CashFlow
    {
        AccountId = 0,
        Kind = trade == FiatTrade.Buy ? FlowKind.CardPurchase : FlowKind.CardSale,
        ExternalId = payment.Id,
        Asset = payment.Asset,
        Quantity = trade == FiatTrade.Buy ? payment.Quantity : -CoinsSold(payment),
        Fee = 0,
        At = TimeOf(StatusOf(payment.Status), payment.CreatedAt, payment.UpdatedAt),
        Status = StatusOf(payment.Status),
    };

    private static FlowStatus StatusOf(FiatOrderStatus status) => status switch
    {
        FiatOrderStatus.Successful or FiatOrderStatus.Finished => FlowStatus.Completed,
        FiatOrderStatus.Failed => FlowStatus.Failed,
        FiatOrderStatus.Refunded or FiatOrderStatus.Expired => FlowStatus.Cancelled,
        _ => FlowStatus.Pending,
    };

    private static FlowStatus StatusOf(FiatPaymentStatus status) => status switch
    {
        FiatPaymentStatus.Completed => FlowStatus.Completed,
        FiatPaymentStatus.Failed => FlowStatus.Failed,
        FiatPaymentStatus.Refunded => FlowStatus.Cancelled,
        _ => FlowStatus.Pending,
    };

    private static DateTimeOffset TimeOf(FlowStatus status, DateTimeOffset created, DateTimeOffset? updated) =>
        status == FlowStatus.Completed && updated is { } changed ? changed : created;

    // Binance documents purchases alone. A sale names what was given and what was obtained, and only the price tells which of them counts coins.
    private static decimal CoinsSold(FiatPayment sale)
    {
        var (given, obtained, price) = (sale.FiatQuantity, sale.Quantity, sale.Price ?? 0);
        return Math.Abs(given * price - obtained) <= Math.Abs(obtained * price - given) ? given : obtained;
    }
}
