using System.Globalization;
using BinanceDashboard.Exchange.Payments;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.SubAccounts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Flows;

/// <summary>Flows from and to other users: Pay, P2P, the master account.</summary>
internal static class PeopleFlows
{
    /// <returns>Null for a P2P trade, which has a list of its own.</returns>
    public static CashFlow? Of(PayTransaction payment) => payment.Type == PayType.C2C ? null : new CashFlow
    {
        AccountId = 0,
        Kind = payment.Quantity >= 0 ? FlowKind.PayIn : FlowKind.PayOut,
        ExternalId = payment.Id,
        Asset = payment.Asset,
        Quantity = payment.Quantity,
        Fee = 0,
        At = payment.At,
        Status = FlowStatus.Completed,
    };

    public static CashFlow Of(C2CTrade trade) => new()
    {
        AccountId = 0,
        Kind = trade.Side == OrderSide.Buy ? FlowKind.P2pBuy : FlowKind.P2pSell,
        ExternalId = trade.Id,
        Asset = trade.Asset,
        Quantity = trade.Side == OrderSide.Buy ? trade.Quantity : -trade.Quantity,
        Fee = 0,
        At = trade.At,
        Status = trade.Status switch
        {
            C2CStatus.Completed => FlowStatus.Completed,
            C2CStatus.Cancelled or C2CStatus.CancelledBySystem => FlowStatus.Cancelled,
            _ => FlowStatus.Pending,
        },
    };

    public static CashFlow Of(SubAccountTransfer transfer)
    {
        var isIn = transfer.Direction == SubAccountDirection.In;
        return new CashFlow
        {
            AccountId = 0,
            Kind = isIn ? FlowKind.SubAccountIn : FlowKind.SubAccountOut,
            ExternalId = transfer.Id.ToString(CultureInfo.InvariantCulture),
            Asset = transfer.Asset,
            Quantity = isIn ? transfer.Quantity : -transfer.Quantity,
            Fee = 0,
            At = transfer.At,
            Status = transfer.Status switch
            {
                SubAccountTransferStatus.Success => FlowStatus.Completed,
                SubAccountTransferStatus.Failure => FlowStatus.Failed,
                _ => FlowStatus.Pending,
            },
        };
    }
}
