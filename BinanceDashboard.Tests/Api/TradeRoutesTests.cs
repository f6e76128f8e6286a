using System.Globalization;
using System.Net;
using System.Text.Json;
using BinanceDashboard.Simulator;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Tests.EndToEnd;
using BinanceDashboard.Tests.Store;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Api;

/// <summary>Fills and orders as the contract has them: pages, filters, files, refusals.</summary>
public sealed class TradeRoutesTests(TradedProduct running) : IClassFixture<TradedProduct>
{
    private const string Header = "time,symbol,side,qty,price,commission,commissionAsset,realizedPnl,positionSide,id";

    private static readonly string[] OrderFields =
    [
        "market", "symbol", "orderId", "clientOrderId", "orderListId", "side", "type", "timeInForce", "price", "stopPrice", "origQty", "executedQty", "cummulativeQuoteQty", "avgPrice", "status", "time",
        "updateTime",
    ];

    private static readonly string[] Markets = ["Spot", "Usdm", "Coinm"];

    private string Root => $"/api/accounts/{running.AccountId}";

    [Fact]
    public async Task Sync_WithoutABody_AnswersEachStreamAndMarketAndTheYoungAnswersAgain()
    {
        var answer = await running.Client.PostAsync($"{Root}/sync", null, TestContext.Current.CancellationToken);

        var rows = (await answer.JsonAsync()).EnumerateArray().ToList();
        Assert.Equal(
            ["flows/:Done", "fills/Spot:Done", "fills/Usdm:Done", "fills/Coinm:Done", "orders/Spot:Done", "orders/Usdm:Done", "orders/Coinm:Done", "income/Usdm:Done", "income/Coinm:Done"],
            rows.Select(row => $"{row.GetProperty("stream").GetString()}/{row.GetProperty("market").GetString()}:{row.GetProperty("status").GetString()}"));
        var again = await (await running.Client.PostAsync($"{Root}/sync", null, TestContext.Current.CancellationToken)).JsonAsync();
        Assert.Equal(rows.Select(row => row.ToString()), again.EnumerateArray().Select(row => row.ToString()));
    }

    [Fact]
    public async Task Fills_PageByPage_AreTheBooksByTime()
    {
        var (all, total) = (new List<JsonElement>(), 0);
        for (var page = 1; page == 1 || all.Count < total; page++)
        {
            var answer = await running.Client.ReadAsync($"{Root}/fills?page={page}&pageSize=40");
            total = answer.GetProperty("total").GetInt32();
            all.AddRange(answer.GetProperty("items").EnumerateArray());
        }

        var books = Books().ToList();
        Assert.Equal((books.Count, books.Count), (total, all.Count));
        Assert.Equal(all.Select(fill => fill.Time("time")).Order(), all.Select(fill => fill.Time("time")));
        Assert.Equal(
            books.Select(fill => (fill.Market, fill.Symbol, fill.Id, fill.Side, fill.Price, fill.Quantity, fill.Commission, fill.RealizedPnl)).ToHashSet(),
            all.Select(fill => (Text(fill, "market"), Text(fill, "symbol"), fill.GetProperty("id").GetInt64(), Text(fill, "side"), fill.Number("price"), fill.Number("qty"), fill.Number("commission"), fill.Number("realizedPnl"))).ToHashSet());
        Assert.Empty((await running.Client.ReadAsync($"{Root}/fills?page=100000")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Fills_OfAMarketSymbolAndTime_AreThoseAlone()
    {
        var wanted = Books().First(fill => fill.Market == "Usdm");
        var from = wanted.Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

        var answer = await running.Client.ReadAsync($"{Root}/fills?market=usdm&symbol={wanted.Symbol}&from={from}&to={from}");

        Assert.Contains(wanted.Id, answer.GetProperty("items").EnumerateArray().Select(fill => fill.GetProperty("id").GetInt64()));
        Assert.Equal(Books().Count(fill => fill.Market == "Usdm" && fill.Symbol == wanted.Symbol && fill.Time == wanted.Time), answer.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Fills_AsCsv_AreAllOfTheFilterWithTheContractsColumns()
    {
        using var answer = await running.Client.GetAsync($"{Root}/fills?format=csv&market=Spot&page=1&pageSize=1", TestContext.Current.CancellationToken);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Header, lines[0]);
        var first = Books().Where(fill => fill.Market == "Spot").OrderBy(fill => fill.Time).ThenBy(fill => fill.Symbol, StringComparer.Ordinal).ThenBy(fill => fill.Id).First();
        Assert.Equal(Books().Count(fill => fill.Market == "Spot"), lines.Length - 1);
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{first.Time:yyyy-MM-dd'T'HH:mm:ss.fff'Z'},{first.Symbol},{first.Side},{Plain(first.Quantity)},{Plain(first.Price)},{Plain(first.Commission)},{first.CommissionAsset},0,BOTH,{first.Id}"),
            lines[1]);
    }

    [Fact]
    public async Task Orders_OfAStatus_HaveTheContractsFields()
    {
        var answer = await running.Client.ReadAsync($"{Root}/orders?market=Spot&status=filled");

        var orders = answer.GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(orders);
        Assert.Equal(OrderFields, orders[0].EnumerateObject().Select(field => field.Name));
        Assert.All(orders, order => Assert.Equal(("Spot", "FILLED"), (Text(order, "market"), Text(order, "status"))));
        Assert.True(answer.GetProperty("total").GetInt32() >= orders.Count);
        var csv = await running.Client.GetStringAsync($"{Root}/orders?format=csv&market=Spot&status=FILLED", TestContext.Current.CancellationToken);
        Assert.StartsWith(string.Join(',', OrderFields) + "\r\n", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fills?market=Options", "'market'")]
    [InlineData("fills?page=0", "'page'")]
    [InlineData("fills?pageSize=100000", "'pageSize'")]
    [InlineData("fills?from=yesterday", "'from'")]
    [InlineData("orders?from=2026-02-01&to=2026-01-01", "'from' lies after 'to'")]
    [InlineData("orders?format=xml", "'format'")]
    public async Task Read_BadParameter_Is400WithASentence(string query, string words)
    {
        var answer = await running.Client.GetAsync($"{Root}/{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await answer.SentenceAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await running.Client.GetAsync($"/api/accounts/999/{query}", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Fills_SymbolThatASpreadsheetWouldTakeForAFormula_IsDefused()
    {
        var id = await running.Client.AddAccountAsync("Formula");
        var fill = Trades.Fill(long.Parse(id, CultureInfo.InvariantCulture), 1) with { Symbol = "=CMD", CommissionAsset = "@X" };
        await running.Product.Services.GetRequiredService<FactCommands>().KeepAsync([fill], Sample.Cursor(fill.AccountId, Sample.Start, "fills/Usdm/=CMD"), TestContext.Current.CancellationToken);

        var csv = await running.Client.GetStringAsync($"/api/accounts/{id}/fills?format=csv", TestContext.Current.CancellationToken);

        Assert.Equal($"{Header}\r\n2026-01-05T00:00:01.000Z,'=CMD,SELL,0.002,60001.1,0.0234,'@X,-49.25,BOTH,1\r\n", csv);
    }

    private IEnumerable<SimulatorFill> Books() => running.Control.ReadState().Fills.Where(fill => Markets.Contains(fill.Market));

    private static string Text(JsonElement row, string field) => row.GetProperty(field).GetString()!;

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
