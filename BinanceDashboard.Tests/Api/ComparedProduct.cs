using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Api;

/// <summary>An account with a start, a deposit, a withdrawal, and points beside them over eight days.</summary>
public sealed class ComparedProduct : RunningProduct, IAsyncLifetime
{
    private string? _detoured;

    /// <summary>USD for one unit at the last point.</summary>
    internal IReadOnlyDictionary<string, decimal> LastPrices { get; private set; } = new Dictionary<string, decimal>();

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await AfterAsync(TimeSpan.FromHours(3), () => Control.Deposit("USDT", 2_000));
        await AfterAsync(TimeSpan.FromDays(2), () => Control.Withdraw("USDT", 500));
        await AfterAsync(TimeSpan.FromDays(6), () => { });
        LastPrices = Control.ReadState().Prices;
    }

    /// <summary>A second account, over the detour.</summary>
    internal async Task<string> DetouredAsync()
    {
        if (_detoured is not null) return _detoured;
        Rest();
        _detoured = await Client.AddAccountAsync("Detoured", "Detour");
        await Client.CollectAsync(_detoured);
        return _detoured;
    }

    internal Task<IReadOnlyList<JsonElement>> PointsAsync() => Client.PointsAsync(AccountId);

    /// <summary>What crossed the border after the first point, in USD, in positive.</summary>
    internal async Task<IReadOnlyList<(DateTimeOffset At, decimal Amount)>> FlowsAsync()
    {
        var (start, flows) = (Time((await PointsAsync())[0]), await Client.ReadAsync($"/api/accounts/{AccountId}/flows"));
        return [.. flows.EnumerateArray().Where(flow => flow.GetProperty("status").GetString() == "Completed" && flow.Time("at") > start)
            .Select(flow => (flow.Time("at"), flow.Number("amountUsd"))).OrderBy(flow => flow.Item1)];
    }

    internal static DateTimeOffset Time(JsonElement point) => DateTimeOffset.FromUnixTimeMilliseconds(point.GetProperty("t").GetInt64());

    /// <summary>The open of the candle that contains a time, by the exchange's own word.</summary>
    internal async Task<decimal> OpenAsync(string asset, string interval, DateTimeOffset at)
    {
        using var market = new HttpClient { BaseAddress = new Uri(Exchange.Root) };
        var length = (interval == "1h" ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(1)).Ticks;
        var opened = at.AddTicks(-(at.UtcTicks % length)).ToUnixTimeMilliseconds();
        var rows = await market.GetFromJsonAsync<JsonElement>($"/api/v3/klines?symbol={asset}USDT&interval={interval}&startTime={opened}&limit=1", TestContext.Current.CancellationToken);
        Assert.Equal(opened, rows[0][0].GetInt64());
        return decimal.Parse(rows[0][1].GetString()!, CultureInfo.InvariantCulture);
    }

    private async Task AfterAsync(TimeSpan pause, Action happens)
    {
        Control.Advance(pause);
        happens();
        Control.Advance(TimeSpan.FromMinutes(40));
        Rest();
        await Client.CollectAsync(AccountId);
    }
}
