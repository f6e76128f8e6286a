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
        Assert.Equal(["USDT", "USDC"], assets.Select(asset => asset.Text("asset")));
        Assert.Equal(10_000, account.Decimal("totalWalletBalance"));
        Assert.Equal(500, assets[1].Decimal("marginBalance"));
        Assert.Equal(account.Decimal("totalMarginBalance"), assets[0].Decimal("marginBalance"));
        Assert.All(assets, asset => Assert.Equal(asset.Decimal("marginBalance"), asset.Decimal("walletBalance") + asset.Decimal("unrealizedProfit")));
    }

    [Fact]
    public void Account_NewVersion_ListsOnlyWhatIsHeldOrOrdered()
    {
        _exchange.Books.Put(FuturesRows.Position(-2, 3_000, "ETHUSDT"));
        _exchange.Books.Put(FuturesRows.Order(5, TimeSpan.FromHours(1), "NEW", symbol: "BNBUSDT", executed: 0));

        var rows = _exchange.Read("/fapi/v3/account").GetProperty("positions").EnumerateArray().ToList();

        Assert.Equal(["BNBUSDT", "ETHUSDT"], rows.Select(row => row.Text("symbol")));
        Assert.Equal((0m, 2_000m), (rows[0].Decimal("positionAmt"), rows[0].Decimal("initialMargin")));
        Assert.Equal(-2, rows[1].Decimal("positionAmt"));
        Assert.True(rows[1].Decimal("notional") < 0);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void Account_OldVersion_ListsEverySymbolOnEverySide(bool isHedged, int rowsPerSymbol)
    {
        _exchange.Books.Put(FuturesRows.Position(-2, 3_000, "ETHUSDT", side: isHedged ? PositionSide.Short : PositionSide.Both));

        var account = _exchange.Read("/fapi/v2/account");

        var perpetuals = Listings.Symbols.Count(symbol => symbol.PerpetualStep is not null);
        Assert.Equal(perpetuals * rowsPerSymbol, account.GetProperty("positions").GetArrayLength());
        Assert.Equal(perpetuals * rowsPerSymbol, _exchange.Read("/fapi/v2/positionRisk").GetArrayLength());
        Assert.Equal(rowsPerSymbol, _exchange.Read("/fapi/v2/positionRisk", "symbol=BTCUSDT").GetArrayLength());
        Assert.True(account.GetProperty("assets").GetArrayLength() > 1);
        Assert.False(account.GetProperty("multiAssetsMargin").GetBoolean());
    }

    [Fact]
    public void PositionRisk_HedgeMode_HasARowPerSideAndNegativeShorts()
    {
        _exchange.Fund(Purse.UsdmFutures, "USDT", 10_000);
        _exchange.Books.Put(FuturesRows.Position(0.3m, 50_000, side: PositionSide.Long));
        _exchange.Books.Put(FuturesRows.Position(-0.2m, 70_000, side: PositionSide.Short));

        var rows = _exchange.Read("/fapi/v3/positionRisk", "symbol=BTCUSDT").EnumerateArray().ToList();

        Assert.Equal([("LONG", "0.300"), ("SHORT", "-0.200")], rows.Select(row => (row.Text("positionSide"), row.Text("positionAmt"))));
        Assert.Equal([50_025m, 69_965m], rows.Select(row => row.Decimal("breakEvenPrice")));
        Assert.Equal(
            _exchange.Read("/fapi/v3/account").Decimal("totalUnrealizedProfit"),
            rows.Sum(row => row.Decimal("unRealizedProfit")));
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
        var price = own.Decimal("liquidationPrice");
        var left = 5_000 + other.Decimal("unRealizedProfit") - other.Decimal("maintMargin") + (decimal)quantity * (price - 60_000);
        Assert.Equal(left, Math.Abs((decimal)quantity) * price * 0.005m, 4);
    }

    [Fact]
    public void Balance_BothVersions_AgreeWithTheAccount()
    {
        _exchange.Fund(Purse.UsdmFutures, "USDT", 1_234.5m);

        var row = Assert.Single(_exchange.Read("/fapi/v3/balance").EnumerateArray());
        var all = _exchange.Read("/fapi/v2/balance").EnumerateArray().ToList();

        Assert.Equal(("USDT", "1234.50000000", true), (row.Text("asset"), row.Text("balance"), row.GetProperty("marginAvailable").GetBoolean()));
        Assert.Contains(all, asset => asset.Text("asset") == "USDC" && asset.Decimal("balance") == 0);
    }
}
