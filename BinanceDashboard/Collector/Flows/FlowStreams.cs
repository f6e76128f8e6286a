using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Fiat;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.SubAccounts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Flows;

/// <summary>Every stream of cash flows: what crosses the account's border, each way once.</summary>
internal static class FlowStreams
{
    private static readonly FlowStream[] Chains =
    [
        FlowStream.Of("deposits", [FlowKind.Deposit], (client, from, to, order, token) => client.SpotApi.Account.ReadDepositsAsync(from, to, order, token), ChainFlows.Of),
        FlowStream.Of("withdrawals", [FlowKind.Withdrawal], (client, from, to, order, token) => client.SpotApi.Account.ReadWithdrawalsAsync(from, to, order, token), ChainFlows.Of),
    ];

    private static readonly FlowStream[] Global =
    [
        .. Chains,
        FiatOrders("fiat-deposits", FiatDirection.Deposit),
        FiatOrders("fiat-withdrawals", FiatDirection.Withdrawal),
        FiatPayments("card-purchases", FiatTrade.Buy),
        FiatPayments("card-sales", FiatTrade.Sell),
        FlowStream.Of("pay", [FlowKind.PayIn, FlowKind.PayOut], (client, from, to, order, token) => client.GeneralApi.Pay.ReadPayTradeHistoryAsync(from, to, order, token), PeopleFlows.Of) with
        {
            Reach = TimeSpan.FromDays(540),
        },
        PeerTrades("p2p-purchases", OrderSide.Buy),
        PeerTrades("p2p-sales", OrderSide.Sell),
        SubAccount("sub-account-in", SubAccountDirection.In),
        SubAccount("sub-account-out", SubAccountDirection.Out),
    ];

    private static readonly FlowStream[] Us =
    [
        .. Chains,
        FlowStream.Of("fiat-deposits", [FlowKind.FiatDeposit], (client, from, to, order, token) => client.UsApi.ReadFiatDepositsAsync(from, to, order, token), row => FiatFlows.Of(row, FiatDirection.Deposit)),
        FlowStream.Of("fiat-withdrawals", [FlowKind.FiatWithdrawal], (client, from, to, order, token) => client.UsApi.ReadFiatWithdrawalsAsync(from, to, order, token), row => FiatFlows.Of(row, FiatDirection.Withdrawal)),
    ];

    /// <summary>Those that an environment offers; none where it has no wallet API.</summary>
    public static IReadOnlyList<FlowStream> Of(ExchangeEnvironments environments, string environment) =>
        environments.Find(environment) is not { HasSapi: true } ? [] : environments.IsUs(environment) ? Us : Global;

    // Four calls a minute: each run may make one in each direction, and an answer stays good for a minute.
    private static FlowStream FiatOrders(string name, FiatDirection direction) => FlowStream.Of(
        name,
        [direction == FiatDirection.Deposit ? FlowKind.FiatDeposit : FlowKind.FiatWithdrawal],
        (client, from, to, order, token) => client.GeneralApi.Fiat.ReadFiatDepositWithdrawHistoryAsync(direction, from, to, order, token),
        row => FiatFlows.Of(row, direction)) with
    { Freshness = TimeSpan.FromMinutes(1) };

    private static FlowStream FiatPayments(string name, FiatTrade trade) => FlowStream.Of(
        name,
        [trade == FiatTrade.Buy ? FlowKind.CardPurchase : FlowKind.CardSale],
        (client, from, to, order, token) => client.GeneralApi.Fiat.ReadFiatPaymentHistoryAsync(trade, from, to, order, token),
        row => FiatFlows.Of(row, trade));

    private static FlowStream PeerTrades(string name, OrderSide side) => FlowStream.Of(
        name,
        [side == OrderSide.Buy ? FlowKind.P2pBuy : FlowKind.P2pSell],
        (client, from, to, order, token) => client.GeneralApi.C2C.ReadC2CTradeHistoryAsync(side, from, to, order, token),
        PeopleFlows.Of) with
    { Reach = TimeSpan.FromDays(180) };

    private static FlowStream SubAccount(string name, SubAccountDirection direction) => FlowStream.Of(
        name,
        [direction == SubAccountDirection.In ? FlowKind.SubAccountIn : FlowKind.SubAccountOut],
        (client, from, to, order, token) => client.GeneralApi.SubAccount.ReadTransferHistoryForSubAccountAsync(direction, from, to, order, token),
        PeopleFlows.Of) with
    { IsForSome = true };
}
