using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Prices;

/// <summary>The opens of one-minute candles, kept as facts: asked of the exchange once, then known.</summary>
internal sealed class CandleReader(string environment, BinanceClient client, PriceQueries kept, FactCommands facts)
{
    private readonly Dictionary<(string Symbol, DateTimeOffset Minute), decimal> _opens = [];
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private readonly List<Candle> _fresh = [];

    /// <summary>The open of the minute that contains the time; null where the pair did not trade then.</summary>
    public async Task<decimal?> OpenAsync(string symbol, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var minute = at.AddTicks(-(at.UtcTicks % TimeSpan.TicksPerMinute));
        await LoadAsync(symbol, cancellationToken);
        if (_opens.TryGetValue((symbol, minute), out var known)) return known;
        var candles = await AskAsync(symbol, minute, cancellationToken);
        if (candles is not [{ } candle] || candle.OpenedAt != minute) return null;
        _opens[(symbol, minute)] = candle.Open;
        _fresh.Add(new Candle { Environment = environment, Symbol = symbol, Interval = CandleInterval.Minute, OpenAt = minute, Open = candle.Open });
        return candle.Open;
    }

    /// <summary>Keeps what was asked for.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (_fresh.Count == 0) return;
        await facts.KeepAsync(_fresh, cancellationToken);
        _fresh.Clear();
    }

    private async Task<IReadOnlyList<Kline>> AskAsync(string symbol, DateTimeOffset minute, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SpotApi.ExchangeData.GetKlinesAsync(symbol, KlineInterval.OneMinute, minute, minute.AddMinutes(1).AddMilliseconds(-1), 1, cancellationToken);
        }
        catch (ExchangeException refused) when (refused.Kind == ExchangeErrorKind.BadRequest)
        {
            // The exchange has no such pair, or no longer.
            return [];
        }
    }

    private async Task LoadAsync(string symbol, CancellationToken cancellationToken)
    {
        if (!_loaded.Add(symbol)) return;
        foreach (var candle in await kept.MinutesAsync(environment, [symbol], cancellationToken)) _opens[(symbol, candle.OpenAt)] = candle.Open;
    }
}
