using System.Reflection;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Tests.Exchange.Sending;

public sealed class EndpointsTests
{
    // Everything that may ever be called. Whoever adds a call adds it here, having made sure that it only reads.
    private static readonly HashSet<string> Reads =
    [
        "GET /api/v3/time", "GET /api/v3/exchangeInfo", "GET /api/v3/ticker/price", "GET /api/v3/klines", "GET /api/v3/account",
        "GET /api/v3/ticker/24hr", "GET /api/v3/ticker/bookTicker", "GET /api/v3/avgPrice", "GET /api/v3/myTrades", "GET /api/v3/allOrders",
        "GET /api/v3/openOrders", "GET /api/v3/order", "GET /api/v3/account/commission", "GET /api/v3/rateLimit/order",
        "GET /sapi/v1/system/status", "GET /sapi/v1/capital/config/getall", "GET /sapi/v1/capital/deposit/hisrec", "GET /sapi/v1/capital/withdraw/history",
        "POST /sapi/v3/asset/getUserAsset", "POST /sapi/v1/asset/get-funding-asset", "GET /sapi/v1/asset/wallet/balance", "GET /sapi/v1/asset/transfer",
        "GET /sapi/v1/asset/dribblet", "GET /sapi/v1/asset/assetDividend", "GET /sapi/v1/asset/tradeFee", "GET /sapi/v1/accountSnapshot",
        "GET /sapi/v1/account/info", "GET /sapi/v1/account/apiRestrictions",
        "GET /sapi/v1/simple-earn/account", "GET /sapi/v1/simple-earn/flexible/position", "GET /sapi/v1/simple-earn/locked/position",
        "GET /sapi/v1/simple-earn/flexible/history/subscriptionRecord", "GET /sapi/v1/simple-earn/flexible/history/redemptionRecord",
        "GET /sapi/v1/simple-earn/flexible/history/rewardsRecord", "GET /sapi/v1/simple-earn/locked/history/subscriptionRecord",
        "GET /sapi/v1/simple-earn/locked/history/redemptionRecord", "GET /sapi/v1/simple-earn/locked/history/rewardsRecord",
        "GET /sapi/v1/margin/account", "GET /sapi/v1/margin/isolated/account", "GET /sapi/v1/margin/myTrades", "GET /sapi/v1/margin/allOrders",
        "GET /sapi/v1/margin/borrow-repay", "GET /sapi/v1/margin/interestHistory", "GET /sapi/v1/margin/transfer", "GET /sapi/v1/margin/capital-flow",
        "GET /sapi/v1/margin/forceLiquidationRec",
        "GET /sapi/v1/convert/tradeFlow", "GET /sapi/v1/fiat/orders", "GET /sapi/v1/fiat/payments", "GET /sapi/v1/pay/transactions",
        "GET /sapi/v1/c2c/orderMatch/listUserOrderHistory", "GET /sapi/v1/rebate/taxQuery",
        "GET /sapi/v1/sub-account/transfer/subUserHistory", "GET /sapi/v1/sub-account/universalTransfer",
        "GET /sapi/v1/fiatpayment/query/deposit/history", "GET /sapi/v1/fiatpayment/query/withdraw/history", "GET /sapi/v1/asset/assetDistributionHistory",
        "GET /sapi/v1/asset/query/dust-logs", "GET /sapi/v1/otc/orders", "GET /sapi/v1/staking/stakingBalance", "GET /sapi/v1/staking/history", "GET /sapi/v1/staking/stakingRewardsHistory",
        "GET /fapi/v1/time", "GET /fapi/v1/exchangeInfo", "GET /fapi/v2/ticker/price", "GET /fapi/v3/account",
        "GET /fapi/v1/klines", "GET /fapi/v1/markPriceKlines", "GET /fapi/v1/premiumIndex", "GET /fapi/v1/fundingRate", "GET /fapi/v1/fundingInfo", "GET /fapi/v1/ticker/24hr",
        "GET /fapi/v1/ticker/bookTicker", "GET /fapi/v1/assetIndex", "GET /fapi/v3/balance", "GET /fapi/v1/accountConfig", "GET /fapi/v1/symbolConfig", "GET /fapi/v1/income",
        "GET /fapi/v1/multiAssetsMargin", "GET /fapi/v1/positionSide/dual", "GET /fapi/v1/leverageBracket", "GET /fapi/v1/commissionRate", "GET /fapi/v3/positionRisk",
        "GET /fapi/v1/userTrades", "GET /fapi/v1/allOrders", "GET /fapi/v1/openOrders", "GET /fapi/v1/order", "GET /fapi/v1/forceOrders", "GET /fapi/v1/allAlgoOrders",
        "GET /fapi/v1/openAlgoOrders",
        "GET /dapi/v1/time", "GET /dapi/v1/exchangeInfo", "GET /dapi/v1/ticker/price", "GET /dapi/v1/ticker/24hr", "GET /dapi/v1/ticker/bookTicker", "GET /dapi/v1/premiumIndex",
        "GET /dapi/v1/klines", "GET /dapi/v1/fundingRate", "GET /dapi/v1/account", "GET /dapi/v1/balance", "GET /dapi/v1/income", "GET /dapi/v1/positionSide/dual",
        "GET /dapi/v2/leverageBracket", "GET /dapi/v1/commissionRate", "GET /dapi/v1/positionRisk", "GET /dapi/v1/userTrades", "GET /dapi/v1/allOrders", "GET /dapi/v1/openOrders",
        "POST /fapi/v1/listenKey", "POST /dapi/v1/listenKey",
    ];

    // The only calls of Binance that read by POST, or open a stream by it.
    private static readonly HashSet<string> ReadsByPost = ["/sapi/v3/asset/getUserAsset", "/sapi/v1/asset/get-funding-asset", "/fapi/v1/listenKey", "/dapi/v1/listenKey"];

    [Fact]
    public void All_EveryEndpoint_OnlyReads() =>
        Assert.Empty(Endpoints.All.Select(endpoint => endpoint.ToString()).Except(Reads));

    [Fact]
    public void All_EveryEndpoint_GetOrAReadingPost() => Assert.All(
        Endpoints.All,
        endpoint => Assert.True(endpoint.Method == HttpMethod.Get || (endpoint.Method == HttpMethod.Post && ReadsByPost.Contains(endpoint.Path))));

    [Fact]
    public void All_EveryConstantOfEveryTable_ListedOnce()
    {
        var constants = typeof(Endpoints).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Endpoints).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Endpoint))
            .Select(field => $"{field.GetValue(null)}");

        Assert.Equal(constants.Order(), Endpoints.All.Select(endpoint => $"{endpoint}").Order());
    }
}
