using BinanceDashboard.Exchange.Streams;

namespace BinanceDashboard.Tests.Exchange.Streams;

public sealed class PriceStreamTests
{
    [Fact]
    public async Task SpotPrices_Read_AreThoseOfRest()
    {
        await using var bench = await StreamBench.StartAsync();
        await using var reader = new StreamReader<PriceUpdate>(bench.Streams.SpotPrices(StreamBench.Environment)!.ReadAsync);

        await bench.PassTimeAsync(() => reader.Read.Any(update => update.Prices.Count > 0), () => "prices");

        Assert.True(reader.Read[0].IsAfterGap);
        var rest = await bench.Client.SpotApi.ExchangeData.GetPricesAsync(TestContext.Current.CancellationToken);
        var told = reader.Read.SelectMany(update => update.Prices).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value);
        Assert.Equal(rest.Select(price => price.Symbol).Order(), told.Keys.Order());
        Assert.Equal(rest.Single(price => price.Symbol == "BTCUSDT").Price, told["BTCUSDT"]);
    }

    [Theory]
    [InlineData(false, "BTCUSDT", "BTCUSD_PERP")]
    [InlineData(true, "BTCUSD_PERP", "BTCUSDT")]
    public async Task FuturesPrices_Read_OfTheirOwnMarketAlone(bool isCoinm, string own, string foreign)
    {
        await using var bench = await StreamBench.StartAsync();
        var stream = isCoinm ? bench.Streams.CoinFuturesPrices(StreamBench.Environment)! : bench.Streams.UsdFuturesPrices(StreamBench.Environment)!;
        await using var reader = new StreamReader<PriceUpdate>(stream.ReadAsync);

        await bench.PassTimeAsync(() => reader.Read.Any(update => update.Prices.Count > 0), () => "prices");

        var prices = reader.Read.First(update => update.Prices.Count > 0).Prices;
        Assert.True(prices[own] > 0);
        Assert.DoesNotContain(foreign, prices.Keys);
    }

    [Fact]
    public async Task Environment_WithoutAddresses_OffersNoStreams()
    {
        await using var bench = await StreamBench.StartAsync();
        var (streams, key) = (bench.Streams, StreamBench.Credentials());

        Assert.Equal([null, null, null], new[] { streams.SpotPrices("Quiet"), streams.UsdFuturesPrices("Quiet"), streams.CoinFuturesPrices("Quiet") });
        Assert.Equal([null, null, null], new[] { streams.SpotAccount("Quiet", key), streams.UsdFuturesAccount("Quiet", key), streams.CoinFuturesAccount("Quiet", key) });
    }
}
