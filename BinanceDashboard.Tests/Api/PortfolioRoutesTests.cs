using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Api;

/// <summary>Items that a person keeps by hand.</summary>
public sealed class PortfolioRoutesTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Fact]
    public async Task AnItemByHand_IsKeptPricedChangedAndRemoved()
    {
        running.Straighten();
        running.Rest();
        var added = await AddAsync(new { symbol = "sol", amount = 2.5m, price_buy = 40, purchase_date = "2026-01-31", commission = 1, note = "a friend's" });
        var id = added.GetProperty("id").GetString();
        Assert.Equal(("SOL", 40m, "USD", "Manual", "100.00 USD"), (Text(added, "symbol"), added.Number("price_buy_usd"), Text(added, "base_currency"), Text(added, "source"), Text(added, "total_investment_text")));

        await running.Client.CollectAsync(running.AccountId);
        var priced = await FindAsync(id);
        var value = 2.5m * priced.Number("current_price");
        Assert.Equal((value, value - 100 - 1), (priced.Number("current_value"), priced.Number("pnl")));
        Assert.Equal((value - 101) / 100, priced.Number("pnl_percent"));

        var changed = await running.Client.PutAsJsonAsync($"/api/portfolio/items/{id}", new { symbol = "SOL", amount = 3, price_buy = 50 }, Token);
        Assert.Equal(150, (await changed.JsonAsync()) is var item ? item.Number("amount") * item.Number("price_buy") : 0);
        Assert.Equal(HttpStatusCode.NoContent, (await running.Client.DeleteAsync($"/api/portfolio/items/{id}", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await running.Client.DeleteAsync($"/api/portfolio/items/{id}", Token)).StatusCode);
    }

    [Fact]
    public async Task ACoinThatNobodyPrices_StandsAtTheSentinelWithoutAProfit()
    {
        var added = await AddAsync(new { symbol = "NOSUCHCOIN", amount = 1 });

        Assert.Equal((9_999_999m, "Unknown", "not known"), (added.Number("price_buy_usd"), Text(added, "price_origin"), Text(added, "total_investment_text")));
        Assert.Equal(JsonValueKind.Null, added.GetProperty("pnl").ValueKind);
    }

    [Fact]
    public async Task APriceInAnotherCurrency_IsTakenAtTheExchangesRateAndOneWithoutARateStaysInItsOwn()
    {
        running.Straighten();
        running.Rest();
        var koruna = await AddAsync(new { symbol = "BTC", amount = 1, price_buy = 1_000_000, base_currency = "CZK" });
        Assert.Equal(("CZK", 1_000_000m, "Entered", "1,000,000.00 CZK"), (Text(koruna, "base_currency"), koruna.Number("price_buy"), Text(koruna, "price_origin"), Text(koruna, "total_investment_text")));
        Assert.InRange(koruna.Number("price_buy_usd"), 1_000_000m / 40, 1_000_000m / 10);

        var none = await AddAsync(new { symbol = "BTC", amount = 1, price_buy = 100, base_currency = "XAF" });
        Assert.Equal(("XAF", 100m, "Market"), (Text(none, "base_currency"), none.Number("price_buy"), Text(none, "price_origin")));
        Assert.NotEqual(100, none.Number("price_buy_usd"));
    }

    [Fact]
    public async Task EqualItemsByHand_AreTwo_AndTheFileHasBoth()
    {
        await AddAsync(new { symbol = "ETH", amount = 1, price_buy = 2_000 });
        await AddAsync(new { symbol = "ETH", amount = 1, price_buy = 2_000 });

        var csv = (await running.Client.GetStringAsync("/api/portfolio/items?format=csv", Token)).Split("\r\n");
        Assert.StartsWith("symbol,amount,price_buy,base_currency,price_buy_usd", csv[0], StringComparison.Ordinal);
        Assert.Equal(2, csv.Count(line => line.StartsWith("ETH,1,2000,USD,2000,Entered", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"symbol":"","amount":1}""", "symbol")]
    [InlineData("""{"symbol":"BTC","amount":0}""", "amount")]
    [InlineData("""{"symbol":"BTC","amount":1,"price_buy":-1}""", "price_buy")]
    [InlineData("""{"symbol":"BTC","amount":1,"purchase_date":"2999-01-01"}""", "purchase_date")]
    [InlineData("""{"symbol":"BTC","amount":1,"commission":-1}""", "commission")]
    public async Task AFieldThatWillNotDo_IsNamedWithASentence(string body, string field)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var answer = await running.Client.PostAsync("/api/portfolio/items", content, Token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.JsonAsync()).GetProperty("errors").TryGetProperty(field, out _), await answer.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task AnotherUsersItem_IsAsUnknownAsNone()
    {
        var id = Text(await AddAsync(new { symbol = "BTC", amount = 1, price_buy = 10 }), "id");
        await running.Client.PostAsJsonAsync("/api/users", new { email = "other@example.org", password = "battery staple" }, Token);
        using var other = await running.Product.SignedInAsync("other@example.org", "battery staple");

        Assert.Empty((await other.ReadAsync("/api/portfolio/items")).EnumerateArray());
        // The same coin of another user has the price of that one's own accounts, of which there is none.
        var same = await (await other.PostAsJsonAsync("/api/portfolio/items", new { symbol = "BTC", amount = 1, price_buy = 10 }, Token)).JsonAsync();
        Assert.Equal(JsonValueKind.Null, same.GetProperty("current_price").ValueKind);
        Assert.True((await FindAsync(id)).Number("current_price") > 0);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PutAsJsonAsync($"/api/portfolio/items/{id}", new { symbol = "BTC", amount = 2 }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync($"/api/portfolio/items/{id}", Token)).StatusCode);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private async Task<JsonElement> AddAsync(object item)
    {
        var answer = await running.Client.PostAsJsonAsync("/api/portfolio/items", item, Token);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Token));
        return await answer.JsonAsync();
    }

    private async Task<JsonElement> FindAsync(string? id) =>
        (await running.Client.ReadAsync("/api/portfolio/items")).EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);
}
