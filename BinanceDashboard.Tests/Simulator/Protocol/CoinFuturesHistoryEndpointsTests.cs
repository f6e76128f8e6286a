using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class CoinFuturesHistoryEndpointsTests
{
    private const string Trades = "/dapi/v1/userTrades";
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly QuietExchange _exchange = new();

    [Fact]
    public void Trades_Row_CountsContracts()
    {
        _exchange.Books.Fills.Add(FuturesRows.Fill(6, Day, Market.Coinm, "BTCUSD_PERP") with { Quantity = 12, Commission = 0.0000045m, CommissionAsset = "BTC", RealizedProfit = 0.001m });

        var row = Assert.Single(_exchange.Read(Trades, "symbol=BTCUSD_PERP").EnumerateArray());

        Assert.Equal(("12", "0.01960000", "BTC", "BTCUSD"), (row.TextOf("qty"), row.TextOf("baseQty"), row.TextOf("marginAsset"), row.TextOf("pair")));
        Assert.Equal((0.001m, "BUY", "BOTH"), (row.DecimalOf("realizedPnl"), row.TextOf("side"), row.TextOf("positionSide")));
        Assert.False(row.TryGetProperty("quoteQty", out _));
    }

    [Fact]
    public void Trades_OfAPair_AreFiftyUnlessMoreAreAskedFor()
    {
        for (var i = 0; i < 60; i++) _exchange.Books.Fills.Add(FuturesRows.Fill(i, Day - TimeSpan.FromMinutes(i), Market.Coinm, "BTCUSD_PERP"));
        _exchange.Books.Fills.Add(FuturesRows.Fill(7, Day, Market.Coinm, "ETHUSD_PERP"));

        Assert.Equal(Enumerable.Range(10, 50).Select(id => (long)id), _exchange.Read(Trades, "pair=BTCUSD").Ids());
        Assert.Equal(60, _exchange.Read(Trades, "symbol=BTCUSD_PERP&limit=1000").GetArrayLength());
    }

    [Fact]
    public void Income_Row_HasATextForItsNumber()
    {
        _exchange.Books.Incomes.Add(FuturesRows.Income(968, 2 * Day, "TRANSFER", Market.Coinm, "", -0.25m) with { Asset = "BTC" });
        _exchange.Books.Incomes.Add(FuturesRows.Income(969, Day, "COMMISSION", Market.Coinm, "BTCUSD_PERP") with { TradeId = 4 });

        var rows = _exchange.Read("/dapi/v1/income").EnumerateArray().ToList();

        Assert.Equal([("968", "WITHDRAW", ""), ("969", "", "4")], rows.Select(row => (row.TextOf("tranId"), row.TextOf("info"), row.TextOf("tradeId"))));
    }

    [Fact]
    public void Income_OneYear_IsTaken()
    {
        _exchange.Books.Incomes.Add(FuturesRows.Income(1, 364 * Day, market: Market.Coinm));

        Assert.Single(_exchange.Read("/dapi/v1/income", $"startTime={FuturesRows.Milliseconds(365 * Day)}").EnumerateArray());
        Assert.Empty(_exchange.Read("/dapi/v1/income").EnumerateArray());
    }
}
