using System.Globalization;
using System.Net;
using System.Text.Json;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("/api/v3/ping")]
    [InlineData("/api/v3/time")]
    [InlineData("/api/v3/exchangeInfo")]
    [InlineData("/api/v3/ticker/price")]
    [InlineData("/api/v3/klines?symbol=BTCUSDT&interval=1h")]
    [InlineData("/sapi/v1/system/status")]
    [InlineData("/fapi/v1/ping")]
    [InlineData("/fapi/v1/time")]
    [InlineData("/fapi/v1/exchangeInfo")]
    [InlineData("/fapi/v1/ticker/price")]
    [InlineData("/fapi/v2/ticker/price")]
    [InlineData("/v1/latest?base=USD")]
    public async Task Get_PublicPathWithoutKey_Answers(string path)
    {
        await using var simulator = await SimulatorClient.StartAsync();

        using var response = await simulator.SendAsync(path, key: null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEqual(JsonValueKind.Undefined, (await SimulatorClient.BodyAsync(response)).ValueKind);
    }

    [Theory]
    [InlineData("DELETE", "/api/v3/order")]
    [InlineData("POST", "/api/v3/order")]
    [InlineData("GET", "/api/v3/nothing")]
    [InlineData("GET", "/sim/nothing")]
    [InlineData("GET", "/")]
    public async Task Send_PathThatIsNotOffered_Answers404(string method, string path)
    {
        await using var simulator = await SimulatorClient.StartAsync();

        using var response = await simulator.SendAsync(path, method: new HttpMethod(method));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task ExchangeInfo_UnknownSymbol_AnswersInvalidSymbol()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var refusal = await simulator.RefusalAsync("/api/v3/exchangeInfo?symbols=%5B%22BTCUSDT%22,%22NOPE%22%5D");

        Assert.Equal((400, -1121, "Invalid symbol."), refusal);
    }

    [Fact]
    public async Task Account_OmitZeroBalances_LeavesZerosOut()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var all = (await simulator.ReadSignedAsync("/api/v3/account")).GetProperty("balances");
        var some = (await simulator.ReadSignedAsync("/api/v3/account", "omitZeroBalances=true")).GetProperty("balances");

        Assert.True(some.GetArrayLength() < all.GetArrayLength());
        Assert.DoesNotContain(some.EnumerateArray(), balance => Decimal(balance, "free") + Decimal(balance, "locked") == 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Wallets_OfBothAccounts_AgreeWithTheirBooks(int account)
    {
        await using var simulator = await SimulatorClient.StartAsync(new SimulatorOptions { Days = 120 });
        simulator.Control.Stop();
        var state = simulator.Control.ReadState(account);
        var (key, secret) = account == 1 ? (SimulatorClient.Key, SimulatorClient.Secret) : ("simulator-key-2", "simulator-secret-2");

        using var spot = await simulator.SendAsync($"/api/v3/account?{simulator.Sign(secret: secret)}", key);
        using var futures = await simulator.SendAsync($"/fapi/v3/account?{simulator.Sign(secret: secret)}", key);

        var spotBalances = (await SimulatorClient.BodyAsync(spot)).GetProperty("balances").EnumerateArray()
            .Where(row => !Text(row, "asset").StartsWith("LD", StringComparison.Ordinal) || Text(row, "asset") == "LDO")
            .Select(row => new SimulatorBalance("Spot", Text(row, "asset"), Decimal(row, "free") + Decimal(row, "locked")));
        var futuresBalances = (await SimulatorClient.BodyAsync(futures)).GetProperty("assets").EnumerateArray()
            .Select(row => new SimulatorBalance("UsdmFutures", Text(row, "asset"), Decimal(row, "walletBalance")));
        Assert.Equal(
            state.Balances.Where(row => row.Wallet is "Spot" or "UsdmFutures").OrderBy(row => row.Wallet).ThenBy(row => row.Asset),
            spotBalances.Concat(futuresBalances).Where(row => row.Quantity != 0).OrderBy(row => row.Wallet).ThenBy(row => row.Asset));
    }

    [Fact]
    public async Task FuturesAccount_WithPosition_StatesMarginBalanceAsWalletPlusUnrealised()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var account = await simulator.ReadSignedAsync("/fapi/v3/account");

        Assert.NotEmpty(account.GetProperty("positions").EnumerateArray());
        Assert.Equal(Decimal(account, "totalMarginBalance"), Decimal(account, "totalWalletBalance") + Decimal(account, "totalUnrealizedProfit"));
        Assert.Equal(Decimal(account, "totalUnrealizedProfit"), account.GetProperty("positions").EnumerateArray().Sum(position => Decimal(position, "unrealizedProfit")));
    }

    [Fact]
    public async Task WalletBalance_WithoutQuote_IsInBitcoin()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.Stop();

        var inBitcoin = await simulator.ReadSignedAsync("/sapi/v1/asset/wallet/balance");
        var inDollars = await simulator.ReadSignedAsync("/sapi/v1/asset/wallet/balance", "quoteAsset=USDT");

        var bitcoin = simulator.Control.ReadState().Prices["BTC"];
        Assert.Equal(10, inBitcoin.GetArrayLength());
        Assert.InRange(Total(inDollars) - Total(inBitcoin) * bitcoin, -0.01m, 0.01m);
        Assert.Contains(inDollars.EnumerateArray(), row => Text(row, "walletName") == "USDⓈ-M Futures" && Decimal(row, "balance") > 0);
    }

    [Fact]
    public async Task UserAssets_PostWithFormBody_ListsPositiveBalances()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var body = $"asset=USDT&timestamp={simulator.Control.Now.ToUnixTimeMilliseconds()}";
        const string Query = "needBtcValuation=true";

        using var response = await simulator.SendAsync(
            $"/sapi/v3/asset/getUserAsset?{Query}", method: HttpMethod.Post, body: $"{body}&signature={SimulatorClient.SignatureOf(Query + body)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1, (await SimulatorClient.BodyAsync(response)).GetArrayLength());
    }

    [Fact]
    public async Task Rates_OfTheDollar_AgreeWithThePairs()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var rates = (await simulator.ReadAsync("/v1/latest?base=USD")).GetProperty("rates");

        var prices = simulator.Control.ReadState().Prices;
        Assert.InRange(prices["EUR"] * rates.GetProperty("EUR").GetDecimal(), 0.98m, 1.02m);
        Assert.InRange(prices["CZK"] * rates.GetProperty("CZK").GetDecimal(), 0.98m, 1.02m);
        Assert.False(rates.TryGetProperty("USD", out _));
    }

    private static decimal Total(JsonElement wallets) => wallets.EnumerateArray().Sum(row => Decimal(row, "balance"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static decimal Decimal(JsonElement element, string name) => decimal.Parse(Text(element, name), CultureInfo.InvariantCulture);
}
