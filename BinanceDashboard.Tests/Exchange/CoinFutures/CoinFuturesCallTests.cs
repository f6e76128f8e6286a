using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.CoinFutures;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Tests.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.CoinFutures;

public sealed class CoinFuturesCallTests
{
    private static readonly SymbolOrPair Symbol = SymbolOrPair.Symbol("ETHUSD_PERP");
    private static readonly SymbolOrPair Pair = SymbolOrPair.Pair("ETHUSD");
    private static readonly DateTimeOffset From = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = From.AddDays(6);

    private static readonly FuturesCall[] Calls =
    [
        Public("/dapi/v1/time", "", 1, (data, token) => data.GetServerTimeAsync(token)),
        Public("/dapi/v1/exchangeInfo", "", 1, (data, token) => data.GetExchangeInfoAsync(token)),
        Public("/dapi/v1/ticker/price", "", 2, (data, token) => data.GetPricesAsync(null, token)),
        Public("/dapi/v1/ticker/price", "symbol=ETHUSD_PERP", 1, (data, token) => data.GetPricesAsync(Symbol, token)),
        Public("/dapi/v1/ticker/price", "pair=ETHUSD", 2, (data, token) => data.GetPricesAsync(Pair, token)),
        Public("/dapi/v1/ticker/24hr", "", 40, (data, token) => data.GetTickersAsync(null, token)),
        Public("/dapi/v1/ticker/24hr", "symbol=ETHUSD_PERP", 1, (data, token) => data.GetTickersAsync(Symbol, token)),
        Public("/dapi/v1/ticker/bookTicker", "", 5, (data, token) => data.GetBookPricesAsync(null, token)),
        Public("/dapi/v1/ticker/bookTicker", "symbol=ETHUSD_PERP", 2, (data, token) => data.GetBookPricesAsync(Symbol, token)),
        Public("/dapi/v1/premiumIndex", "pair=ETHUSD", 10, (data, token) => data.GetMarkPricesAsync(Pair, token)),
        Public("/dapi/v1/fundingRate", "symbol=ETHUSD_PERP&startTime=1769904000000&endTime=1770422400000&limit=9", 1, (data, token) => data.GetFundingRatesAsync("ETHUSD_PERP", From, To, 9, token)),
        Public("/dapi/v1/klines", "symbol=ETHUSD_PERP&interval=1h&limit=1500", 10, (data, token) => data.GetKlinesAsync("ETHUSD_PERP", KlineInterval.OneHour, null, null, 1500, token)),

        Account("/dapi/v1/account", "", 5, (account, token) => account.GetAccountInfoAsync(token)),
        Account("/dapi/v1/balance", "", 1, (account, token) => account.GetBalancesAsync(token)),
        Account("/dapi/v1/positionSide/dual", "", 30, async (account, token) => Assert.False(await account.GetPositionModeAsync(token))),
        Account("/dapi/v2/leverageBracket", "", 1, (account, token) => account.GetBracketsAsync(token)),
        Account("/dapi/v1/commissionRate", "symbol=ETHUSD_PERP", 20, (account, token) => account.GetUserCommissionRateAsync("ETHUSD_PERP", token)),
        Account("/dapi/v1/income", "startTime=1769904000000&endTime=1770422400000&page=1&limit=1000", 20, (account, token) => account.GetIncomeHistoryAsync(null, null, From, To, 1, 1000, token)),

        Trading("/dapi/v1/positionRisk", "pair=ETHUSD", 1, (trading, token) => trading.GetPositionsAsync("ETHUSD", token)),
        Trading("/dapi/v1/userTrades", "symbol=ETHUSD_PERP&fromId=7&limit=1000", 5, (trading, token) => trading.GetUserTradesAsync(Symbol, null, null, null, 7, 1000, token)),
        Trading("/dapi/v1/userTrades", "pair=ETHUSD&startTime=1769904000000&endTime=1770422400000", 5, (trading, token) => trading.GetUserTradesAsync(Pair, null, From, To, null, null, token)),
        Trading("/dapi/v1/allOrders", "pair=ETHUSD&limit=100", 5, (trading, token) => trading.GetOrdersAsync(Pair, null, null, null, 100, token)),
        Trading("/dapi/v1/openOrders", "", 40, (trading, token) => trading.GetOpenOrdersAsync(null, token)),
        Trading("/dapi/v1/openOrders", "pair=ETHUSD", 40, (trading, token) => trading.GetOpenOrdersAsync(Pair, token)),
        Trading("/dapi/v1/openOrders", "symbol=ETHUSD_PERP", 1, (trading, token) => trading.GetOpenOrdersAsync(Symbol, token)),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, Calls.Length)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public Task Call_ArrivesWithItsParametersAtItsPrice(int index) => Calls[index].CheckAsync(Recordings.All[Calls[index].Path].Json);

    [Fact]
    public void Calls_EveryEndpoint_Called() => Assert.Empty(
        CoinFuturesEndpoints.All.Select(endpoint => endpoint.Path).Except(Calls.Select(call => call.Path)));

    [Fact]
    public async Task GetAccountInfoAsync_NoFutures_NotOffered()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: false);

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().CoinFuturesApi.Account.GetAccountInfoAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.NotOffered, fault.Kind);
        Assert.Contains("COIN-M", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetExchangeInfoAsync_Perpetual_ContractRead()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/dapi/v1/exchangeInfo", ScriptedAnswer.Json(CoinFuturesRecordings.ExchangeInfo));

        var symbol = Assert.Single((await bench.Client().CoinFuturesApi.ExchangeData.GetExchangeInfoAsync(Cancellation)).Symbols);

        Assert.Equal((SymbolStatus.Trading, 10m, 4, 0, "ETH"), (symbol.Status, symbol.ContractSize, symbol.BaseQuantityPrecision, symbol.QuantityPrecision, symbol.MarginAsset));
        Assert.Equal(["MAX_NUM_ORDERS"], symbol.Filters.Others);
    }

    private static FuturesCall Public(string path, string query, int weight, Func<CoinFuturesExchangeData, CancellationToken, Task> act) =>
        new(path, query, weight, false, (client, token) => act(client.CoinFuturesApi.ExchangeData, token));

    private static FuturesCall Account(string path, string query, int weight, Func<CoinFuturesAccount, CancellationToken, Task> act) =>
        new(path, query, weight, true, (client, token) => act(client.CoinFuturesApi.Account, token));

    private static FuturesCall Trading(string path, string query, int weight, Func<CoinFuturesTrading, CancellationToken, Task> act) =>
        new(path, query, weight, true, (client, token) => act(client.CoinFuturesApi.Trading, token));
}
