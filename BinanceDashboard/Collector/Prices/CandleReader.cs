using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Prices;

/// <summary>The opens of one-minute candles, kept as facts: asked of the exchange once, then known.</summary>
internal sealed class CandleReader(string environment, BinanceClient client, PriceQueries kept, FactCommands facts)
{
    // While the exchange is halted it has no candles; what it opens with afterwards is the price that could be had.
    private static readonly TimeSpan LongestHalt = TimeSpan.FromMinutes(60);

    private readonly Dictionary<(string Symbol, DateTimeOffset Minute), Candle?> _candles = [];
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private readonly List<Candle> _fresh = [];

    /// <summary>The candle of the minute that contains the time; where there is none, the open of the next one within an hour. Null where the pair did not trade then.</summary>
    public async Task<Candle?> FindAsync(string symbol, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var minute = at.AddTicks(-(at.UtcTicks % TimeSpan.TicksPerMinute));
        await LoadAsync(symbol, cancellationToken);
        if (_candles.TryGetValue((symbol, minute), out var known)) return known;
        var found = await AskAsync(symbol, minute, cancellationToken);
        if (found is not null) _fresh.Add(found);
        return _candles[(symbol, minute)] = found;
    }

    /// <summary>Keeps what was asked for.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (_fresh.Count == 0) return;
        await facts.KeepAsync(_fresh, cancellationToken);
        _fresh.Clear();
    }

    private async Task<Candle?> AskAsync(string symbol, DateTimeOffset minute, CancellationToken cancellationToken)
    {
        try
        {
            var next = await client.SpotApi.ExchangeData.GetKlinesAsync(symbol, KlineInterval.OneMinute, minute, minute + LongestHalt, 1, cancellationToken);
            if (next is not [{ } candle] || candle.OpenedAt < minute || candle.OpenedAt > minute + LongestHalt) return null;
            var interval = candle.OpenedAt == minute ? CandleInterval.Minute : CandleInterval.HaltedMinute;
            return new Candle { Environment = environment, Symbol = symbol, Interval = interval, OpenAt = minute, Open = candle.Open };
        }
        catch (ExchangeException refused) when (refused.IsNoSuchPair)
        {
            // The exchange has no such pair, or no longer.
            return null;
        }
    }

    private async Task LoadAsync(string symbol, CancellationToken cancellationToken)
    {
        if (!_loaded.Add(symbol)) return;
        foreach (var candle in await kept.MinutesAsync(environment, [symbol], cancellationToken)) _candles[(symbol, candle.OpenAt)] = candle;
    }
}
