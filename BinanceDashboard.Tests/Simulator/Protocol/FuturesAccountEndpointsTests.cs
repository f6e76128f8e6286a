using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class FuturesAccountEndpointsTests
{
    private readonly QuietExchange _exchange = new();

    [Fact]
    public void Account_TwoMarginAssets_TotalsCountTheDollarAlone()
    {
        _exchange.Fund(Purse.UsdmFutures, "USDT", 10_000);
        _exchange.Fund(Purse.UsdmFutures, "USDC", 500);
        _exchange.Books.Put(FuturesRows.Position(0.1m, 50_000));

        var account = _exchange.Read("/fapi/v3/account");

        var assets = account.GetProperty("assets").EnumerateArray().ToList();
        Assert.Equal(["USDT", "USDC"], assets.Select(asset => asset.TextOf("asset")));
        Assert.Equal(10_000, account.DecimalOf("totalWalletBalance"));
        Assert.Equal(500, assets[1].DecimalOf("marginBalance"));
        Assert.Equal(account.DecimalOf("totalMarginBalance"), assets[0].DecimalOf("marginBalance"));
        Assert.All(assets, asset => Assert.Equal(asset.DecimalOf("marginBalance"), asset.DecimalOf("walletBalance") + asset.DecimalOf("unrealizedProfit")));
    }

    [Fact]
    public void Account_NewVersion_ListsOnlyWhatIsHeldOrOrdered()
    {
        _exchange.Books.Put(FuturesRows.Position(-2, 3_000, "ETHUSDT"));
        _exchange.Books.Put(FuturesRows.Order(5, TimeSpan.FromHours(1), "NEW", symbol: "BNBUSDT", executed: 0));

        var rows = _exchange.Read("/fapi/v3/account").GetProperty("positions").EnumerateArray().ToList();

        Assert.Equal(["BNBUSDT", "ETHUSDT"], rows.Select(row => row.TextOf("symbol")));
        Assert.Equal((0m, 2_000m), (rows[0].DecimalOf("positionAmt"), rows[0].DecimalOf("initialMargin")));
        Assert.Equal(-2, rows[1].DecimalOf("positionAmt"));
        Assert.True(rows[1].DecimalOf("notional") < 0);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    public void Account_OldVersion_ListsEverySymbolOnEverySide(int account, int rowsPerSymbol)
    {
        var answer = _exchange.Read("/fapi/v2/account", account: account);

        var perpetuals = Listings.Symbols.Count(symbol => symbol.PerpetualStep is not null);
        Assert.Equal(perpetuals * rowsPerSymbol, answer.GetProperty("positions").GetArrayLength());
        Assert.Equal(perpetuals * rowsPerSymbol, _exchange.Read("/fapi/v2/positionRisk", account: account).GetArrayLength());
        Assert.Equal(rowsPerSymbol, _exchange.Read("/fapi/v2/positionRisk", "symbol=BTCUSDT", account).GetArrayLength());
        Assert.True(answer.GetProperty("assets").GetArrayLength() > 1);
        Assert.False(answer.GetProperty("multiAssetsMargin").GetBoolean());
    }

    [Fact]
    public void PositionRisk_HedgeMode_HasARowPerSideAndNegativeShorts()
    {
        _exchange.Fund(Purse.UsdmFutures, "USDT", 10_000, account: 2);
        _exchange.HedgedBooks.Put(FuturesRows.Position(0.3m, 50_000, side: PositionSide.Long));
        _exchange.HedgedBooks.Put(FuturesRows.Position(-0.2m, 70_000, side: PositionSide.Short));

        var rows = _exchange.Read("/fapi/v3/positionRisk", "symbol=BTCUSDT", account: 2).EnumerateArray().ToList();

        Assert.Equal([("LONG", "0.300"), ("SHORT", "-0.200")], rows.Select(row => (row.TextOf("positionSide"), row.TextOf("positionAmt"))));
        Assert.Equal([50_025m, 69_965m], rows.Select(row => row.DecimalOf("breakEvenPrice")));
        Assert.Equal(_exchange.Read("/fapi/v3/account", account: 2).DecimalOf("totalUnrealizedProfit"), rows.Sum(row => row.DecimalOf("unRealizedProfit")));
    }

    [Fact]
    public void Account_IsolatedPosition_TakesItsMarginOutOfTheCrossWallet()
    {
        _exchange.Fund(Purse.UsdmFutures, "USDT", 10_000);
        _exchange.Books.Put(FuturesRows.Position(0.1m, 60_000) with { IsolatedMargin = 300, Leverage = 20 });

        var account = _exchange.Read("/fapi/v3/account");
        var risk = _exchange.Read("/fapi/v3/positionRisk")[0];
        var old = _exchange.Read("/fapi/v2/positionRisk", "symbol=BTCUSDT")[0];

        Assert.Equal((10_000m, 9_700m, 0m), (account.DecimalOf("totalWalletBalance"), account.DecimalOf("totalCrossWalletBalance"), account.DecimalOf("totalCrossUnPnl")));
        Assert.Equal(9_700, account.DecimalOf("availableBalance"));
        Assert.Equal(300 + risk.DecimalOf("unRealizedProfit"), risk.DecimalOf("isolatedMargin"));
        Assert.Equal(decimal.Round(57_000 / 0.995m, 8), risk.DecimalOf("liquidationPrice"));
        Assert.Equal(("isolated", "20", "300"), (old.TextOf("marginType"), old.TextOf("leverage"), old.TextOf("isolatedWallet")));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(-0.5)]
    public void PositionRisk_AtItsLiquidationPrice_LeavesTheMaintenanceMargin(double quantity)
    {
        _exchange.Fund(Purse.UsdmFutures, "USDT", 5_000);
        _exchange.Books.Put(FuturesRows.Position((decimal)quantity, 60_000));
        _exchange.Books.Put(FuturesRows.Position(1, 2_000, "ETHUSDT"));

        var rows = _exchange.Read("/fapi/v3/positionRisk").EnumerateArray().ToList();

        var (own, other) = (rows[0], rows[1]);
        var price = own.DecimalOf("liquidationPrice");
        var left = 5_000 + other.DecimalOf("unRealizedProfit") - other.DecimalOf("maintMargin") + (decimal)quantity * (price - 60_000);
        Assert.Equal(left, Math.Abs((decimal)quantity) * price * 0.005m, 4);
    }

    [Fact]
    public void Balance_BothVersions_AgreeWithTheAccount()
    {
        _exchange.Fund(Purse.UsdmFutures, "USDT", 1_234.5m);

        var row = Assert.Single(_exchange.Read("/fapi/v3/balance").EnumerateArray());
        var all = _exchange.Read("/fapi/v2/balance").EnumerateArray().ToList();

        Assert.Equal(("USDT", "1234.50000000", true), (row.TextOf("asset"), row.TextOf("balance"), row.GetProperty("marginAvailable").GetBoolean()));
        Assert.Contains(all, asset => asset.TextOf("asset") == "USDC" && asset.DecimalOf("balance") == 0);
    }
}
