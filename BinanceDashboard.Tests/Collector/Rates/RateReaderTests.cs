using BinanceDashboard.Simulator;
using BinanceDashboard.Tests.Exchange;

namespace BinanceDashboard.Tests.Collector.Rates;

public sealed class RateReaderTests : IAsyncLifetime
{
    private RateBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await RateBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Find_PairInEitherDirection_TheExchangesPrice()
    {
        var (euro, koruna) = ((await _bench.FindAsync("EUR")).Rate!, (await _bench.FindAsync("CZK")).Rate!);

        Assert.Equal(1 / await _bench.PriceAsync("EURUSDT"), euro.UnitsPerUsd);
        Assert.Equal("EURUSDT on Sim", euro.Source);
        Assert.Equal(await _bench.PriceAsync("USDTCZK"), koruna.UnitsPerUsd);
        Assert.Equal("USDTCZK on Sim", koruna.Source);
    }

    [Fact]
    public async Task Find_NoPair_TheDailyRate()
    {
        var found = await _bench.FindAsync("GBP");

        Assert.Equal(0.782m, found.Rate!.UnitsPerUsd);
        Assert.EndsWith(", daily rates, 2026-11-27", found.Rate.Source, StringComparison.Ordinal);
        Assert.Null(found.Reason);
    }

    [Fact]
    public async Task Find_Dollar_OneWithoutAsking()
    {
        Assert.Equal(1m, (await _bench.FindAsync("USD")).Rate!.UnitsPerUsd);
        Assert.Equal(0, _bench.Readings);
    }

    [Theory]
    [InlineData("CHF")]
    [InlineData("SEK")]
    public async Task Find_NotPositiveOrAbsent_MissingWithAReason(string currency)
    {
        var found = await _bench.FindAsync(currency);

        Assert.Null(found.Rate);
        Assert.StartsWith($"There is no rate for {currency}: Sim trades no pair of it with USDT, and the daily rates of 127.0.0.1", found.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_NoSource_SaysSo()
    {
        await using var bench = await RateBench.StartAsync(hasSource: false);

        Assert.Equal("There is no rate for GBP: Sim trades no pair of it with USDT, and Rates:Source is empty, so there are no daily rates.", (await bench.FindAsync("GBP")).Reason);
        Assert.NotNull((await bench.FindAsync("EUR")).Rate);
    }

    [Fact]
    public async Task Find_WithinHalfAnHour_KeptAndThenReadAgain()
    {
        var first = (await _bench.FindAsync("GBP")).Rate!;
        _bench.Time.Forward(TimeSpan.FromMinutes(29));
        Assert.Same(first, (await _bench.FindAsync("GBP")).Rate);
        Assert.Equal(1, _bench.Readings);

        _bench.Source.Always(RateBench.Daily, ScriptedAnswer.Json("""{"rates":{"GBP":0.8}}"""));
        _bench.Time.Forward(TimeSpan.FromMinutes(1));

        Assert.Equal(0.8m, (await _bench.FindAsync("GBP")).Rate!.UnitsPerUsd);
        Assert.Equal(2, _bench.Readings);
    }

    [Fact]
    public async Task Find_ManyAtOnce_ReadOnce()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _bench.FindAsync("GBP")));

        Assert.All(found, one => Assert.Equal(0.782m, one.Rate!.UnitsPerUsd));
        Assert.Equal(1, _bench.Readings);
    }

    [Fact]
    public async Task Find_SourceFails_LastRateKeptForADayAndSaid()
    {
        await _bench.FindAsync("GBP");
        _bench.Source.Always(RateBench.Daily, ScriptedAnswer.Html(503));
        _bench.Time.Forward(TimeSpan.FromHours(23));

        var known = await _bench.Reader.ReadAsync(RateBench.Environment, TestContext.Current.CancellationToken);
        var kept = known.Find("GBP", _bench.Time.GetUtcNow()).Rate!;
        Assert.Equal(0.782m, kept.UnitsPerUsd);
        Assert.EndsWith("answered with status 503, so the last known rate is in use.", known.FaultOf(kept), StringComparison.Ordinal);
        Assert.Null(known.FaultOf(known.Find("EUR", _bench.Time.GetUtcNow()).Rate!));

        _bench.Time.Forward(TimeSpan.FromHours(1));
        var gone = await _bench.FindAsync("GBP");
        Assert.Null(gone.Rate);
        Assert.EndsWith("answered with status 503. It is tried again after a minute.", gone.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_SourceFailed_AskedAgainAfterAMinuteOnly()
    {
        _bench.Source.Next(RateBench.Daily, ScriptedAnswer.Html(200));
        Assert.Null((await _bench.FindAsync("GBP")).Rate);
        Assert.Null((await _bench.FindAsync("GBP")).Rate);
        Assert.Equal(1, _bench.Readings);

        _bench.Time.Forward(TimeSpan.FromMinutes(1));

        Assert.Equal(0.782m, (await _bench.FindAsync("GBP")).Rate!.UnitsPerUsd);
    }

    [Fact]
    public async Task Find_ExchangeFails_TheDailyRateWithItsName()
    {
        _bench.Exchange.Control.AddFault(new SimulatorFault { Match = "ticker/price", Kind = SimulatorFaultKind.Status, Count = 1, Value = 403 });

        var found = await _bench.FindAsync("EUR");

        Assert.Equal(0.5m, found.Rate!.UnitsPerUsd);
        Assert.Contains("daily rates", found.Rate.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_OwnSource_TheSimulatorsDailyRatesAndNoOthers()
    {
        _bench.Sources.Register(RateBench.Environment, new Uri($"{_bench.Exchange.Root}/v1/latest?base=USD"));

        var found = await _bench.FindAsync("CHF");

        Assert.Equal(0.874m, found.Rate!.UnitsPerUsd);
        Assert.StartsWith("Sim, daily rates, ", found.Rate.Source, StringComparison.Ordinal);
        Assert.Equal(0, _bench.Readings);
    }

    [Fact]
    public async Task Find_ExchangeThatIsGone_SaysSo()
    {
        var found = await _bench.Reader.FindAsync("Gone", "CZK", TestContext.Current.CancellationToken);

        Assert.Null(found.Rate);
        Assert.StartsWith("There is no rate for CZK: Gone could not be asked (", found.Reason, StringComparison.Ordinal);
    }
}
