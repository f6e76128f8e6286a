using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>What is asked of the exchange only while somebody looks: trading rules and open positions.</summary>
public sealed class AskedWhileLookedAtTests(RunningProduct running) : IClassFixture<RunningProduct>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => running.Straighten();

    [Fact]
    public async Task Rules_OfAListedSymbol_AreThoseOfTheExchangeAndAskedForOnce()
    {
        running.Rest();
        var rules = running.Product.Services.GetRequiredService<TradingRulesReader>();
        var before = Asked("/api/v3/exchangeInfo");

        var spot = await rules.FindAsync("Detour", Market.Spot, "BTCUSDT", Token);
        var none = await rules.FindAsync("Detour", Market.Spot, "GONEUSDT", Token);

        Assert.Equal(before + 1, Asked("/api/v3/exchangeInfo"));
        Assert.Equal(("Trading", true, "BTC", "USDT"), (spot!.Status, spot.IsTrading, spot.Base, spot.Quote));
        Assert.True(spot is { MinQuantity: > 0, StepSize: > 0, TickSize: > 0, MinNotional: > 0 });
        Assert.Null(none);
        var inverse = await rules.FindAsync("Detour", Market.Coinm, "BTCUSD_PERP", Token);
        Assert.Equal(("Perpetual", 100m, "BTC"), (inverse!.Contract, inverse.ContractSize, inverse.MarginAsset));
    }

    [Fact]
    public async Task Rules_WhileTheExchangeIsDown_SayWhy()
    {
        running.Rest();
        running.Detour.Answer("/fapi/v1/exchangeInfo", 403, "<html>blocked</html>");

        var failure = await Assert.ThrowsAsync<CollectionException>(() => running.Product.Services.GetRequiredService<TradingRulesReader>().FindAsync("Detour", Market.Usdm, "BTCUSDT", Token));

        Assert.NotEmpty(failure.Message);
    }

    [Fact]
    public async Task DayChanges_AskedTwice_AreThoseOfTheExchangeAndAskedForOnce()
    {
        running.Rest();
        var changes = running.Product.Services.GetRequiredService<DayChanges>();
        var before = Asked("/api/v3/ticker/24hr");

        var first = await changes.OfAsync("Detour", ["BTC", "USDT", "NONE", "ETH"], Token);
        var again = await changes.OfAsync("Detour", ["ETH", "BTC"], Token);

        Assert.Same(first, again);
        Assert.Equal(before + 1, Asked("/api/v3/ticker/24hr"));
        Assert.Equal(["BTC", "ETH"], first.Keys.Order());
        using var market = new HttpClient { BaseAddress = new Uri(running.Exchange.Root) };
        var told = (await market.ReadAsync("/api/v3/ticker/24hr?symbol=BTCUSDT")).GetProperty("priceChangePercent").GetString()!;
        Assert.Equal(decimal.Parse(told, System.Globalization.CultureInfo.InvariantCulture) / 100, first["BTC"]);
    }

    [Fact]
    public async Task DayChanges_WhileTheExchangeIsDown_AreLeftOut()
    {
        running.Rest();
        running.Detour.Answer("/api/v3/ticker/24hr", 503, "");

        Assert.Empty(await running.Product.Services.GetRequiredService<DayChanges>().OfAsync("Detour", ["SOL"], Token));
    }

    [Fact]
    public async Task OpenPositions_AskedTwice_AreThoseOfTheExchangeAndAskedForOnce()
    {
        running.Rest();
        var id = await running.Client.AddAccountAsync("Positions", "Detour");
        await running.Client.CollectAsync(id);
        var account = (await running.Product.Services.GetRequiredService<AccountQueries>().FindAsync(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture), Token))!;
        var reader = running.Product.Services.GetRequiredService<OpenPositionReader>();

        var open = await reader.ReadAsync(account, Token);
        var again = await reader.ReadAsync(account, Token);

        Assert.Same(open, again);
        Assert.Empty(open.Reasons);
        var state = running.Control.ReadState().Positions;
        Assert.NotEmpty(state);
        Assert.Equal(state.Select(one => (one.Symbol, one.Side == "LONG" ? one.Quantity : -one.Quantity)).Order(), open.Positions.Select(one => (one.Symbol, one.Quantity)).Order());
        Assert.All(open.Positions, one => Assert.True(one.MarkPrice > 0));
    }

    private int Asked(string path) => running.Detour.Calls.Count(call => call.StartsWith(path, StringComparison.Ordinal));
}
