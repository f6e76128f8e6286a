using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Tests.Exchange;

namespace BinanceDashboard.Tests.Collector.Rates;

/// <summary>Over real HTTP.</summary>
public sealed class DailyRatesTests : IAsyncLifetime, IDisposable
{
    private const string Path = "/latest";

    private readonly ManualTime _clock = new(new DateTimeOffset(2026, 11, 27, 12, 0, 0, TimeSpan.Zero));
    private readonly RateHttp _http = new();
    private ScriptedServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await ScriptedServer.StartAsync(_clock.GetUtcNow);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task Read_Answer_SourceNamesTheDay()
    {
        _server.Always(Path, ScriptedAnswer.Json("""{"base":"USD","date":"2026-11-26","rates":{"CZK":20.94}}"""));

        var rate = (await Rates("frankfurter.dev").ReadAsync(TestContext.Current.CancellationToken))["CZK"];

        Assert.Equal(("CZK", 20.94m, "frankfurter.dev, daily rates of the European Central Bank, 2026-11-26", _clock.GetUtcNow()), (rate.Currency, rate.UnitsPerUsd, rate.Source, rate.At));
    }

    [Fact]
    public async Task Read_HtmlStatusRedirectOrReset_SaysWhatHappened()
    {
        _server.Next(Path, ScriptedAnswer.Html(200), ScriptedAnswer.Html(503), ScriptedAnswer.Redirect("/other"), ScriptedAnswer.Reset);

        Assert.Equal("answered with something else than JSON", await FaultAsync());
        Assert.Equal("answered with status 503", await FaultAsync());
        Assert.Equal("answered with status 302", await FaultAsync());
        Assert.Equal("could not be reached", await FaultAsync());
    }

    [Fact]
    public async Task Read_NoAnswer_GivesUp()
    {
        _server.Always(Path, ScriptedAnswer.Silent);
        var fault = FaultAsync();
        await _server.ArrivalAsync(Path);

        _clock.Advance(DailyRates.Patience);

        Assert.Equal("did not answer within 10 seconds", await fault);
    }

    private async Task<string> FaultAsync() => (await Assert.ThrowsAsync<RateException>(() => Rates("Test").ReadAsync(TestContext.Current.CancellationToken))).Message;

    private DailyRates Rates(string name) => new(new Uri(_server.Root + Path), name, _http, _clock);
}
