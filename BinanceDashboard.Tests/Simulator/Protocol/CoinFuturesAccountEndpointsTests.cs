using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class CoinFuturesAccountEndpointsTests
{
    private readonly QuietExchange _exchange = new();

    [Fact]
    public void Account_LongPosition_GainsInTheCoin()
    {
        _exchange.Fund(Purse.CoinmFutures, "BTC", 0.5m);
        _exchange.Books.Put(FuturesRows.Position(10, 50_000, "BTCUSD_PERP", Market.Coinm));

        var account = _exchange.Read("/dapi/v1/account");
        var risk = _exchange.Read("/dapi/v1/positionRisk", "pair=BTCUSD")[0];

        var coin = account.GetProperty("assets").EnumerateArray().Single(asset => asset.TextOf("asset") == "BTC");
        var expected = decimal.Round(10 * 100 * (1 / 50_000m - 1 / risk.DecimalOf("markPrice")), 8);
        Assert.Equal((0.5m, expected), (coin.DecimalOf("walletBalance"), coin.DecimalOf("unrealizedProfit")));
        Assert.Equal(0.5m + expected, coin.DecimalOf("marginBalance"));
        Assert.Equal(expected, risk.DecimalOf("unRealizedProfit"));
        Assert.False(account.TryGetProperty("totalWalletBalance", out _));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(-40)]
    public void PositionRisk_AtItsLiquidationPrice_LeavesTheMaintenanceMargin(int contracts)
    {
        _exchange.Fund(Purse.CoinmFutures, "BTC", 0.01m);
        _exchange.Books.Put(FuturesRows.Position(contracts, 50_000, "BTCUSD_PERP", Market.Coinm));

        var price = _exchange.Read("/dapi/v1/positionRisk", "marginAsset=BTC")[0].DecimalOf("liquidationPrice");

        Assert.Equal(0.01m + contracts * 100m * (1 / 50_000m - 1 / price), Math.Abs(contracts) * 100m * 0.005m / price, 8);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    public void PositionRisk_WithoutFilter_ListsEveryContractOnEverySide(int account, int rowsPerContract)
    {
        Assert.Equal(2 * rowsPerContract, _exchange.Read("/dapi/v1/positionRisk", account: account).GetArrayLength());
        Assert.Equal(rowsPerContract, _exchange.Read("/dapi/v1/positionRisk", "marginAsset=ETH", account).GetArrayLength());
        Assert.Equal(2 * rowsPerContract, _exchange.Read("/dapi/v1/account", account: account).GetProperty("positions").GetArrayLength());
    }

    [Fact]
    public void Balance_Row_SaysWhatCanLeave()
    {
        _exchange.Fund(Purse.CoinmFutures, "ETH", 2);

        var row = _exchange.Read("/dapi/v1/balance").EnumerateArray().Single(row => row.TextOf("asset") == "ETH");

        Assert.Equal(("2.00000000", "2.00000000"), (row.TextOf("balance"), row.TextOf("withdrawAvailable")));
        Assert.False(row.TryGetProperty("maxWithdrawAmount", out _));
        Assert.False(row.TryGetProperty("marginAvailable", out _));
    }
}
