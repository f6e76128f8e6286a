using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.UsdFutures;
using BinanceDashboard.Tests.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.UsdFutures;

public sealed class UsdFuturesCallTests
{
    private static readonly DateTimeOffset From = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = From.AddDays(6);

    private static readonly FuturesCall[] Calls =
    [
        Public("/fapi/v1/exchangeInfo", "", 1, (data, token) => data.GetExchangeInfoAsync(token)),
        Public("/fapi/v2/ticker/price", "", 2, (data, token) => data.GetPricesAsync(token)),
        Public("/fapi/v1/premiumIndex", "", 10, (data, token) => data.GetMarkPricesAsync(token)),
        Public("/fapi/v1/premiumIndex", "symbol=ETHUSDT", 1, (data, token) => data.GetMarkPriceAsync("ETHUSDT", token)),
        Public("/fapi/v1/fundingRate", "symbol=ETHUSDT&startTime=1769904000000&endTime=1770422400000&limit=1000", 1, (data, token) => data.GetFundingRatesAsync("ETHUSDT", From, To, 1000, token)),
        Public("/fapi/v1/fundingInfo", "", 1, (data, token) => data.GetFundingInfoAsync(token)),
        Public("/fapi/v1/ticker/24hr", "", 40, (data, token) => data.GetTickersAsync(token)),
        Public("/fapi/v1/ticker/24hr", "symbol=ETHUSDT", 1, (data, token) => data.GetTickerAsync("ETHUSDT", token)),
        Public("/fapi/v1/ticker/bookTicker", "", 5, (data, token) => data.GetBookPricesAsync(token)),
        Public("/fapi/v1/ticker/bookTicker", "symbol=ETHUSDT", 2, (data, token) => data.GetBookPriceAsync("ETHUSDT", token)),
        Public("/fapi/v1/assetIndex", "", 10, (data, token) => data.GetAssetIndexesAsync(token)),
        Public("/fapi/v1/klines", "symbol=ETHUSDT&interval=1m&limit=99", 1, (data, token) => data.GetKlinesAsync("ETHUSDT", KlineInterval.OneMinute, null, null, 99, token)),
        Public("/fapi/v1/klines", "symbol=ETHUSDT&interval=1M&limit=100", 2, (data, token) => data.GetKlinesAsync("ETHUSDT", KlineInterval.OneMonth, null, null, 100, token)),
        Public("/fapi/v1/klines", "symbol=ETHUSDT&interval=1w&limit=499", 2, (data, token) => data.GetKlinesAsync("ETHUSDT", KlineInterval.OneWeek, null, null, 499, token)),
        Public("/fapi/v1/klines", "symbol=ETHUSDT&interval=1w&limit=500", 5, (data, token) => data.GetKlinesAsync("ETHUSDT", KlineInterval.OneWeek, null, null, 500, token)),
        Public("/fapi/v1/klines", "symbol=ETHUSDT&interval=1h", 5, (data, token) => data.GetKlinesAsync("ETHUSDT", KlineInterval.OneHour, null, null, null, token)),
        Public("/fapi/v1/klines", "symbol=ETHUSDT&interval=1d&limit=1000", 5, (data, token) => data.GetKlinesAsync("ETHUSDT", KlineInterval.OneDay, null, null, 1000, token)),
        Public("/fapi/v1/markPriceKlines", "symbol=ETHUSDT&interval=1d&startTime=1769904000000&endTime=1770422400000&limit=1500", 10, (data, token) => data.GetMarkPriceKlinesAsync("ETHUSDT", KlineInterval.OneDay, From, To, 1500, token)),

        Account("/fapi/v3/account", "", 5, (account, token) => account.GetAccountInfoAsync(token)),
        Account("/fapi/v3/balance", "", 5, (account, token) => account.GetBalancesAsync(token)),
        Account("/fapi/v1/accountConfig", "", 5, (account, token) => account.GetAccountConfigurationAsync(token)),
        Account("/fapi/v1/symbolConfig", "", 5, (account, token) => account.GetSymbolConfigurationAsync(null, token)),
        Account("/fapi/v1/multiAssetsMargin", "", 30, async (account, token) => Assert.True(await account.GetMultiAssetsModeAsync(token))),
        Account("/fapi/v1/positionSide/dual", "", 30, async (account, token) => Assert.True(await account.GetPositionModeAsync(token))),
        Account("/fapi/v1/leverageBracket", "", 1, (account, token) => account.GetBracketsAsync(token)),
        Account("/fapi/v1/commissionRate", "symbol=ETHUSDT", 20, (account, token) => account.GetUserCommissionRateAsync("ETHUSDT", token)),
        Account("/fapi/v1/income", "symbol=ETHUSDT&incomeType=FUNDING_FEE&startTime=1769904000000&endTime=1770422400000&page=2&limit=1000", 30, (account, token) => account.GetIncomeHistoryAsync("ETHUSDT", "FUNDING_FEE", From, To, 2, 1000, token)),

        Trading("/fapi/v3/positionRisk", "", 5, (trading, token) => trading.GetPositionsAsync(null, token)),
        Trading("/fapi/v1/userTrades", "symbol=ETHUSDT&fromId=7&limit=1000", 5, (trading, token) => trading.GetUserTradesAsync("ETHUSDT", null, null, null, 7, 1000, token)),
        Trading("/fapi/v1/userTrades", "symbol=ETHUSDT&orderId=3&startTime=1769904000000&endTime=1770422400000", 5, (trading, token) => trading.GetUserTradesAsync("ETHUSDT", 3, From, To, null, null, token)),
        Trading("/fapi/v1/allOrders", "symbol=ETHUSDT&orderId=3&limit=5", 5, (trading, token) => trading.GetOrdersAsync("ETHUSDT", 3, null, null, 5, token)),
        Trading("/fapi/v1/openOrders", "", 40, (trading, token) => trading.GetOpenOrdersAsync(null, token)),
        Trading("/fapi/v1/openOrders", "symbol=ETHUSDT", 1, (trading, token) => trading.GetOpenOrdersAsync("ETHUSDT", token)),
        Trading("/fapi/v1/order", "symbol=ETHUSDT&orderId=8389765500000000123", 1, (trading, token) => trading.GetOrderAsync("ETHUSDT", 8389765500000000123, token)),
        Trading("/fapi/v1/forceOrders", "autoCloseType=ADL", 50, (trading, token) => trading.GetForcedOrdersAsync(null, AutoCloseType.Adl, null, null, null, token)),
        Trading("/fapi/v1/forceOrders", "symbol=ETHUSDT&autoCloseType=LIQUIDATION&limit=100", 20, (trading, token) => trading.GetForcedOrdersAsync("ETHUSDT", AutoCloseType.Liquidation, null, null, 100, token)),
        Trading("/fapi/v1/allAlgoOrders", "symbol=ETHUSDT&algoId=9&page=1&limit=100", 5, (trading, token) => trading.GetConditionalOrdersAsync("ETHUSDT", 9, null, null, 1, 100, token)),
        Trading("/fapi/v1/openAlgoOrders", "", 40, (trading, token) => trading.GetOpenConditionalOrdersAsync(null, token)),
        Trading("/fapi/v1/openAlgoOrders", "symbol=ETHUSDT", 1, (trading, token) => trading.GetOpenConditionalOrdersAsync("ETHUSDT", token)),
    ];

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, Calls.Length)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public Task Call_ArrivesWithItsParametersAtItsPrice(int index) => Calls[index].CheckAsync(AnswerTo(Calls[index]));

    [Fact]
    public void Calls_EveryEndpoint_Called() => Assert.Empty(
        FuturesEndpoints.All.Select(endpoint => endpoint.Path).Except(Calls.Select(call => call.Path)));

    [Fact]
    public async Task GetOrderAsync_NoSuchOrder_Null()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/fapi/v1/order", ScriptedAnswer.Error(400, -2013, "Order does not exist."));

        Assert.Null(await bench.Client().UsdFuturesApi.Trading.GetOrderAsync("ETHUSDT", 1, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task GetOrderAsync_UnknownSymbol_ExchangeException()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/fapi/v1/order", ScriptedAnswer.Error(400, -1121, "Invalid symbol."));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().UsdFuturesApi.Trading.GetOrderAsync("NONE", 1, TestContext.Current.CancellationToken));

        Assert.Equal((ExchangeErrorKind.BadRequest, -1121), (fault.Kind, fault.Code));
    }

    // For one symbol the prices come alone, not in a list.
    private static string AnswerTo(FuturesCall call)
    {
        var json = Recordings.All[call.Path].Json.Trim();
        return call.Query == "symbol=ETHUSDT" && call.Path.Contains("ticker", StringComparison.Ordinal) | call.Path.EndsWith("premiumIndex", StringComparison.Ordinal) ? json[1..^1] : json;
    }

    private static FuturesCall Public(string path, string query, int weight, Func<UsdFuturesExchangeData, CancellationToken, Task> act) =>
        new(path, query, weight, false, (client, token) => act(client.UsdFuturesApi.ExchangeData, token));

    private static FuturesCall Account(string path, string query, int weight, Func<UsdFuturesAccount, CancellationToken, Task> act) =>
        new(path, query, weight, true, (client, token) => act(client.UsdFuturesApi.Account, token));

    private static FuturesCall Trading(string path, string query, int weight, Func<UsdFuturesTrading, CancellationToken, Task> act) =>
        new(path, query, weight, true, (client, token) => act(client.UsdFuturesApi.Trading, token));
}
