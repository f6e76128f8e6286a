using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class WalletReadingsTests
{
    private const string Account = "/api/v3/account";
    private const string Assets = "/sapi/v3/asset/getUserAsset";
    private const string Funding = "/sapi/v1/asset/get-funding-asset";
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Account_FlexibleEarn_ShowsReceiptsBesideTheCoins()
    {
        _probe.Put(Purse.Spot, "USDT", 10);
        _probe.Put(Purse.Spot, "LDO", 3);
        _probe.Put(Purse.Spot, "BTC", 0.2m, locked: true);
        _probe.Put(Purse.EarnFlexible, "USDT", 75);
        _probe.Put(Purse.EarnFlexible, "LDO", 4);

        var some = _probe.Rows(Account, "omitZeroBalances=true", "balances");
        var all = _probe.Rows(Account, name: "balances");

        Assert.Equal(
            ["BTC 0.00000000 0.20000000", "LDLDO 4.00000000 0.00000000", "LDO 3.00000000 0.00000000", "LDUSDT 75.00000000 0.00000000", "USDT 10.00000000 0.00000000"],
            some.Select(row => $"{row.Text("asset")} {row.Text("free")} {row.Text("locked")}").Order(StringComparer.Ordinal));
        Assert.Contains(all, row => row.Text("asset") == "LDBTC" && row.Decimal("free") == 0);
        Assert.Equal(all.Count, all.Select(row => row.Text("asset")).Distinct().Count());
    }

    [Fact]
    public void UserAssets_WithValuation_ValueReceiptsLikeTheirCoins()
    {
        _probe.Put(Purse.Spot, "BTC", 0.5m);
        _probe.Put(Purse.EarnFlexible, "BTC", 0.25m);

        var rows = _probe.Rows(Assets, "needBtcValuation=true", method: "POST");

        Assert.Equal(["BTC 0.5 0.5", "LDBTC 0.25 0.25"], rows.Select(row => $"{row.Text("asset")} {row.Text("free")} {row.Text("btcValuation")}"));
        Assert.Equal("asset:T btcValuation:T free:T freeze:T ipoable:T locked:T withdrawing:T", rows[0].Shape());
        Assert.Equal("0", Assert.Single(_probe.Rows(Assets, "asset=BTC", method: "POST")).Text("btcValuation"));
    }

    [Fact]
    public void FundingAssets_OfAFundingWallet_ListOnlyWhatIsThere()
    {
        _probe.Put(Purse.Funding, "USDT", 12.5m);
        _probe.Put(Purse.Spot, "ETH", 1);

        var row = Assert.Single(_probe.Rows(Funding, method: "POST"));

        Assert.Equal("asset:T btcValuation:T free:T freeze:T locked:T withdrawing:T", row.Shape());
        Assert.Equal(("USDT", "12.5"), (row.Text("asset"), row.Text("free")));
        Assert.Empty(_probe.Rows(Funding, "asset=ETH", method: "POST"));
    }

    [Theory]
    [InlineData(Assets)]
    [InlineData(Funding)]
    public void Assets_ByGet_AreNotOffered(string path) => Assert.Equal(404, _probe.SendSigned(path).Status);

    [Fact]
    public void Coins_WithABalance_StateItBesideTheirNetworks()
    {
        _probe.Put(Purse.Spot, "LTC", 2);

        var rows = _probe.Rows("/sapi/v1/capital/config/getall");

        var coin = rows.Single(row => row.Text("coin") == "LTC");
        Assert.Equal("2", coin.Text("free"));
        Assert.Equal(("LTC", true), (coin.GetProperty("networkList")[0].Text("network"), coin.GetProperty("networkList")[0].GetProperty("withdrawEnable").GetBoolean()));
        var euro = rows.Single(row => row.Text("coin") == "EUR");
        Assert.Equal((true, 0), (euro.GetProperty("isLegalMoney").GetBoolean(), euro.GetProperty("networkList").GetArrayLength()));
    }

    [Fact]
    public void Address_OfACoin_IsWhereDepositsCameFrom()
    {
        Assert.Equal("address:T coin:T tag:T url:T", _probe.Read("/sapi/v1/capital/deposit/address", "coin=BTC").Shape());
        Assert.Equal((400, -4018, "We don't have this asset."), _probe.Refusal("/sapi/v1/capital/deposit/address", "coin=NOPE"));
        Assert.Equal(-1102, _probe.Refusal("/sapi/v1/capital/deposit/address").Code);
    }

    [Fact]
    public void Cross_WithADebt_IsWorthWhatIsLeft()
    {
        _probe.Put(Purse.CrossMargin, "USDT", 1000);
        _probe.Put(Purse.CrossMargin, "BTC", 0.01m, locked: true);
        _probe.Put(Purse.CrossDebt, "USDT", -400);
        _probe.Put(Purse.CrossInterest, "USDT", -0.5m);

        var body = _probe.Read("/sapi/v1/margin/account");

        var row = body.GetProperty("userAssets").EnumerateArray().Single(row => row.Text("asset") == "USDT");
        Assert.Equal("asset:T borrowed:T free:T interest:T locked:T netAsset:T", row.Shape());
        Assert.Equal(("400.00000000", "1000.00000000", "0.50000000", "599.50000000"), (row.Text("borrowed"), row.Text("free"), row.Text("interest"), row.Text("netAsset")));
        Assert.Equal(body.Decimal("totalNetAssetOfBtc"), body.Decimal("totalAssetOfBtc") - body.Decimal("totalLiabilityOfBtc"));
        Assert.InRange(body.Decimal("marginLevel"), 2, 10);
        Assert.True(body.TryGetProperty("TotalCollateralValueInUSDT", out _));
    }

    [Fact]
    public void Isolated_WithoutSymbols_ListsUsedPairsWithTotals()
    {
        _probe.Put(Purse.IsolatedMargin, "USDT", 500, pair: "BTCUSDT");
        _probe.Put(Purse.IsolatedDebt, "BTC", -0.002m, pair: "BTCUSDT");
        _probe.Put(Purse.IsolatedMargin, "ETH", 1, pair: "ETHUSDT");

        var all = _probe.Read("/sapi/v1/margin/isolated/account");
        var one = _probe.Read("/sapi/v1/margin/isolated/account", "symbols=BTCUSDT,SOLUSDT");

        var pair = Assert.Single(one.GetProperty("assets").EnumerateArray());
        Assert.Equal(2, all.GetProperty("assets").GetArrayLength());
        Assert.True(all.TryGetProperty("totalNetAssetOfBtc", out _));
        Assert.False(one.TryGetProperty("totalNetAssetOfBtc", out _));
        Assert.Equal(("BTC", -0.002m), (pair.GetProperty("baseAsset").Text("asset"), pair.GetProperty("baseAsset").Decimal("netAsset")));
        Assert.Equal(500, pair.GetProperty("quoteAsset").Decimal("totalAsset"));
        Assert.Equal(500 / (0.002m * 1.1m), pair.Decimal("liquidatePrice"), 8);
    }

    [Fact]
    public void Isolated_SixPairs_AreTooMany()
    {
        Assert.Equal(-3026, _probe.Refusal("/sapi/v1/margin/isolated/account", "symbols=BTCUSDT,ETHUSDT,BNBUSDT,SOLUSDT,XRPUSDT,ADAUSDT").Code);
        Assert.Equal((400, -3028, "Not a valid margin pair."), _probe.Refusal("/sapi/v1/margin/isolated/account", "symbols=NOPE"));
    }
}
