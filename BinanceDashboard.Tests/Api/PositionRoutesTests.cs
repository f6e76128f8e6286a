using System.Net;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Api;

/// <summary>Round trips and holdings out of the fills of an exchange whose books can be read.</summary>
public sealed class PositionRoutesTests(TradedProduct traded) : IClassFixture<TradedProduct>
{
    [Fact]
    public async Task Positions_OpenOnes_AreThoseOfTheExchange()
    {
        var own = await traded.ItemsAsync("positions?market=Usdm&status=OPEN");

        var books = traded.Control.ReadState().Positions.Where(position => position.Symbol.EndsWith("USDT", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(books);
        foreach (var position in books)
        {
            var item = Assert.Single(own, item => item.GetProperty("symbol").GetString() == position.Symbol && Math.Abs(item.Number("quantity")) == Math.Abs(position.Quantity));
            Assert.Equal(position.EntryPrice, item.Number("averageCost"), 6);
        }

        Assert.Equal(books.Count, own.Count);
    }

    [Fact]
    public async Task Positions_AllOfFutures_AddUpToTheFills()
    {
        var trips = await traded.ItemsAsync("positions?market=Usdm");
        var fills = await traded.ItemsAsync("fills?market=Usdm");

        Assert.NotEmpty(fills);
        Assert.Equal(fills.Sum(fill => fill.Number("realizedPnl")), trips.Sum(trip => trip.Number("realizedPnl")), 8);
        foreach (var trip in trips)
            Assert.Equal(trip.Number("realizedPnl") - trip.Number("commission") + trip.Number("funding"), trip.Number("netPnlAfterFees"), 10);
    }

    [Fact]
    public async Task Positions_Csv_HasTheColumnsAndARowForEach()
    {
        var text = await traded.Client.GetStringAsync($"/api/accounts/{traded.AccountId}/positions?format=csv", TestContext.Current.CancellationToken);

        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("status,symbol,positionSide,direction,open_time,close_time,duration_min,max_position_qty,entry_qty,entry_vwap,exit_qty,exit_vwap,realizedPnl,commission,funding,net_pnl_after_fees,fills", lines[0]);
        Assert.Equal((await traded.ReadAsync("positions")).GetProperty("total").GetInt32(), lines.Length - 1);
    }

    [Fact]
    public async Task Holdings_AddUpToNavByEveryMethod()
    {
        var nav = (await traded.Client.PointsAsync(traded.AccountId))[^1].Number("nav");
        foreach (var method in new[] { "Fifo", "Lifo", "Hifo", "Average" })
        {
            var read = await traded.ReadAsync($"holdings?currency=USD&method={method}");

            Assert.Equal(nav, read.Number("total"));
            Assert.Equal(nav, read.GetProperty("holdings").EnumerateArray().Sum(line => line.GetProperty("value").ValueKind == JsonValueKind.Null ? 0 : line.Number("value")), 6);
            Assert.Contains(read.GetProperty("holdings").EnumerateArray(), line => line.GetProperty("costKnown").GetBoolean());
        }
    }

    [Theory]
    [InlineData("EUR", "EURUSDT on Sim")]
    [InlineData("czk", "USDTCZK on Sim")]
    public async Task Holdings_InAnotherCurrency_EveryAmountAtTheRateThatIsNamed(string currency, string source)
    {
        var usd = await traded.ReadAsync("holdings");
        var read = await traded.ReadAsync($"holdings?currency={currency}");

        var rate = read.GetProperty("rate").Number("unitsPerUsd");
        Assert.Equal(currency.ToUpperInvariant(), read.GetProperty("currency").GetString());
        Assert.Equal(source, read.GetProperty("rate").GetProperty("source").GetString());
        Assert.Equal(usd.Number("total") * rate, read.Number("total"), 8);
        foreach (var (before, after) in usd.GetProperty("holdings").EnumerateArray().Zip(read.GetProperty("holdings").EnumerateArray()).Where(pair => pair.First.GetProperty("value").ValueKind == JsonValueKind.Number))
        {
            Assert.Equal(before.Number("value") * rate, after.Number("value"), 8);
            Assert.Equal(before.Number("price") * rate, after.Number("price"), 8);
            Assert.Equal(before.Number("share"), after.Number("share"));
        }
    }

    [Theory]
    [InlineData("positions?status=MAYBE", "'status' is OPEN or CLOSED")]
    [InlineData("positions?market=Mars", "'market' is one of Spot, Usdm, Coinm")]
    [InlineData("holdings?method=Guess", "'method' is one of Fifo, Lifo, Hifo, Average")]
    [InlineData("holdings?currency=XXX", "'currency' is one of USD, EUR, CZK.")]
    [InlineData("holdings?currency=GBP", "Rates:Source is empty, so there are no daily rates.")]
    public async Task Query_Wrong_SaysWhatIsWrong(string query, string sentence)
    {
        var answer = await traded.Client.GetAsync($"/api/accounts/{traded.AccountId}/{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, await answer.SentenceAsync(), StringComparison.Ordinal);
    }
}
