using BinanceDashboard.Exchange.Fiat;
using BinanceDashboard.Exchange.Margin;
using BinanceDashboard.Exchange.Payments;
using BinanceDashboard.Exchange.Rebates;
using BinanceDashboard.Exchange.SimpleEarn;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.SubAccounts;
using BinanceDashboard.Exchange.Us;
using BinanceDashboard.Exchange.Wallet;

namespace BinanceDashboard.Tests.Exchange.Paging;

/// <summary>Every reader that walks by windows of time, with the parameters, page sizes and longest windows that Binance documents.</summary>
internal static class ReaderCases
{
    private static readonly TransferRoute Route = new(TransferWallet.Spot, TransferWallet.UsdFutures);

    public static readonly IReadOnlyDictionary<string, ReaderCase> All = new Dictionary<string, ReaderCase>
    {
        ["Deposits"] = ReaderCase.Of<Deposit>(Offset("/sapi/v1/capital/deposit/hisrec", "id", "insertTime", 1000), 90, row => row.Id, (client, from, to, order, token) => client.SpotApi.Account.ReadDepositsAsync(from, to, order, token)),
        ["Withdrawals"] = ReaderCase.Of<Withdrawal>(Offset("/sapi/v1/capital/withdraw/history", "id", "applyTime", 1000), 90, row => row.Id, (client, from, to, order, token) => client.SpotApi.Account.ReadWithdrawalsAsync(from, to, order, token)),
        ["Transfers"] = ReaderCase.Of<WalletTransfer>(Current("/sapi/v1/asset/transfer", "tranId", "timestamp"), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Wallet.ReadTransfersAsync([Route], from, to, order, token)),
        ["Dividends"] = ReaderCase.Of<AssetDividend>(Limited("/sapi/v1/asset/assetDividend", "id", "divTime", 500), 180, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Wallet.ReadAssetDividendsAsync(from, to, order, token)),
        ["Dust"] = ReaderCase.Of<DustConversion>(Limited("/sapi/v1/asset/dribblet", "transId", "operateTime", 100), 90, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Wallet.ReadDustLogAsync(from, to, order, token)),
        ["FlexibleSubscriptions"] = ReaderCase.Of<FlexibleSubscription>(Current("/sapi/v1/simple-earn/flexible/history/subscriptionRecord", "purchaseId", "time"), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.SimpleEarn.History.ReadFlexibleSubscriptionsAsync(from, to, order, token)),
        ["FlexibleRedemptions"] = ReaderCase.Of<FlexibleRedemption>(Current("/sapi/v1/simple-earn/flexible/history/redemptionRecord", "redeemId", "time"), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.SimpleEarn.History.ReadFlexibleRedemptionsAsync(from, to, order, token)),
        ["FlexibleRewards"] = ReaderCase.Of<FlexibleReward>(Current("/sapi/v1/simple-earn/flexible/history/rewardsRecord", "projectId", "time"), 30, row => row.ProductId, (client, from, to, order, token) => client.GeneralApi.SimpleEarn.History.ReadFlexibleRewardsAsync(from, to, order, token)),
        ["LockedSubscriptions"] = ReaderCase.Of<LockedSubscription>(Current("/sapi/v1/simple-earn/locked/history/subscriptionRecord", "purchaseId", "time"), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.SimpleEarn.History.ReadLockedSubscriptionsAsync(from, to, order, token)),
        ["LockedRedemptions"] = ReaderCase.Of<LockedRedemption>(Current("/sapi/v1/simple-earn/locked/history/redemptionRecord", "redeemId", "time"), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.SimpleEarn.History.ReadLockedRedemptionsAsync(from, to, order, token)),
        ["LockedRewards"] = ReaderCase.Of<LockedReward>(Current("/sapi/v1/simple-earn/locked/history/rewardsRecord", "positionId", "time"), 30, row => row.PositionId, (client, from, to, order, token) => client.GeneralApi.SimpleEarn.History.ReadLockedRewardsAsync(from, to, order, token)),
        ["BorrowRepay"] = ReaderCase.Of<MarginBorrowRepay>(Current("/sapi/v1/margin/borrow-repay", "txId", "timestamp"), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Margin.History.ReadBorrowRepayAsync(MarginDebtMove.Repay, null, from, to, order, token)),
        ["Interest"] = ReaderCase.Of<MarginInterest>(Current("/sapi/v1/margin/interestHistory", "txId", "interestAccuredTime"), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Margin.History.ReadInterestAsync(null, from, to, order, token)),
        ["MarginTransfers"] = ReaderCase.Of<MarginTransfer>(Current("/sapi/v1/margin/transfer", "txId", "timestamp"), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Margin.History.ReadTransfersAsync(null, from, to, order, token)),
        ["Liquidations"] = ReaderCase.Of<MarginLiquidation>(Current("/sapi/v1/margin/forceLiquidationRec", "orderId", "updatedTime"), 30, row => row.OrderId, (client, from, to, order, token) => client.GeneralApi.Margin.History.ReadLiquidationsAsync(null, from, to, order, token)),
        ["CapitalFlow"] = ReaderCase.Of<MarginCapitalFlow>(Limited("/sapi/v1/margin/capital-flow", "id", "timestamp", 1000), 7, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Margin.History.ReadCapitalFlowAsync(null, from, to, order, token)),
        ["Convert"] = ReaderCase.Of<BinanceDashboard.Exchange.Conversions.ConvertTrade>(Limited("/sapi/v1/convert/tradeFlow", "orderId", "createTime", 1000), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Convert.ReadConvertTradeHistoryAsync(from, to, order, token)),
        ["FiatOrders"] = ReaderCase.Of<FiatOrder>(Rows("/sapi/v1/fiat/orders", "orderNo", "createTime", 500, "beginTime", "endTime"), null, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Fiat.ReadFiatDepositWithdrawHistoryAsync(FiatDirection.Withdrawal, from, to, order, token)),
        ["FiatPayments"] = ReaderCase.Of<FiatPayment>(Rows("/sapi/v1/fiat/payments", "orderNo", "createTime", 500, "beginTime", "endTime"), null, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Fiat.ReadFiatPaymentHistoryAsync(FiatTrade.Buy, from, to, order, token)),
        ["Pay"] = ReaderCase.Of<PayTransaction>(Limited("/sapi/v1/pay/transactions", "transactionId", "transactionTime", 100), 90, row => row.Id, (client, from, to, order, token) => client.GeneralApi.Pay.ReadPayTradeHistoryAsync(from, to, order, token)),
        ["C2C"] = ReaderCase.Of<C2CTrade>(Rows("/sapi/v1/c2c/orderMatch/listUserOrderHistory", "orderNumber", "createTime", 100, "startTimestamp", "endTimestamp"), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.C2C.ReadC2CTradeHistoryAsync(OrderSide.Sell, from, to, order, token)),
        ["Rebates"] = ReaderCase.Of<Rebate>(new ListedHistory("/sapi/v1/rebate/taxQuery", "type", "updateTime") { Page = "page", MaxSize = 200 }, 30, row => row.Type, (client, from, to, order, token) => client.GeneralApi.Rebates.ReadRebateHistoryAsync(from, to, order, token)),
        ["SubAccountTransfers"] = ReaderCase.Of<SubAccountTransfer>(Limited("/sapi/v1/sub-account/transfer/subUserHistory", "tranId", "time", 500), 30, row => row.Id, (client, from, to, order, token) => client.GeneralApi.SubAccount.ReadTransferHistoryForSubAccountAsync(SubAccountDirection.In, from, to, order, token)),
        ["UniversalTransfers"] = ReaderCase.Of<UniversalTransfer>(new ListedHistory("/sapi/v1/sub-account/universalTransfer", "tranId", "createTimeStamp") { Page = "page", Size = "limit", MaxSize = 500 }, 7, row => row.Id, (client, from, to, order, token) => client.GeneralApi.SubAccount.ReadUniversalTransferHistoryAsync(null, null, from, to, order, token)),
        ["UsFiatDeposits"] = ReaderCase.Of<UsFiatTransfer>(Offset("/sapi/v1/fiatpayment/query/deposit/history", "orderId", "createTime", 37), 90, row => row.Id, (client, from, to, order, token) => client.UsApi.ReadFiatDepositsAsync(from, to, order, token)),
        ["UsFiatWithdrawals"] = ReaderCase.Of<UsFiatTransfer>(Offset("/sapi/v1/fiatpayment/query/withdraw/history", "orderId", "createTime", 37), 90, row => row.Id, (client, from, to, order, token) => client.UsApi.ReadFiatWithdrawalsAsync(from, to, order, token)),
        ["UsDistributions"] = ReaderCase.Of<UsDistribution>(Limited("/sapi/v1/asset/assetDistributionHistory", "tranId", "divTime", 500), 90, row => row.Id, (client, from, to, order, token) => client.UsApi.ReadDistributionsAsync(from, to, order, token)),
        ["UsOtcOrders"] = ReaderCase.Of<UsOtcOrder>(new ListedHistory("/sapi/v1/otc/orders", "orderId", "createTime") { Page = "page", Size = "limit", MaxSize = 100 }, 90, row => row.Id, (client, from, to, order, token) => client.UsApi.ReadOtcOrdersAsync(from, to, order, token)),
        ["UsStakingHistory"] = ReaderCase.Of<UsStakingRecord>(new ListedHistory("/sapi/v1/staking/history", "type", "initiatedTime") { Page = "page", Size = "limit", MaxSize = 500 }, 90, row => row.Type, (client, from, to, order, token) => client.UsApi.ReadStakingHistoryAsync(from, to, order, token)),
        ["UsStakingRewards"] = ReaderCase.Of<UsStakingReward>(new ListedHistory("/sapi/v1/staking/stakingRewardsHistory", "tranId", "time") { Page = "page", Size = "limit", MaxSize = 500 }, 90, row => row.Id, (client, from, to, order, token) => client.UsApi.ReadStakingRewardsAsync(from, to, order, token)),
    };

    private static ListedHistory Current(string path, string idField, string timeField) =>
        new(path, idField, timeField) { Page = "current", Size = "size", MaxSize = 100 };

    private static ListedHistory Rows(string path, string idField, string timeField, int size, string start, string end) =>
        new(path, idField, timeField) { Page = "page", Size = "rows", MaxSize = size, Start = start, End = end };

    private static ListedHistory Offset(string path, string idField, string timeField, int size) =>
        new(path, idField, timeField) { Page = "offset", Size = "limit", MaxSize = size };

    private static ListedHistory Limited(string path, string idField, string timeField, int size) =>
        new(path, idField, timeField) { Size = "limit", MaxSize = size };
}
