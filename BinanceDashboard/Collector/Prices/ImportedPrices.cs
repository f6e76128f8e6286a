using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Prices;

/// <summary>Fetches what imported points are valued with: the open of the hour that contains each, a thousand hours a call, the oldest first.</summary>
public sealed class ImportedPrices(FlowQueries cursors, NavQueries navs, PriceQueries prices, FactCommands facts, NavImportCommands imports)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <param name="symbols">The benchmark's pairs.</param>
    /// <exception cref="ExchangeException">What came before is kept; the next run goes on from there.</exception>
    public async Task SyncAsync(Account account, BinanceClient client, IReadOnlyList<string> symbols, CancellationToken cancellationToken)
    {
        if (await cursors.FindCursorAsync(account.Id, NavImportCommands.PriceStream, cancellationToken) is not { FromBeginning: false } range) return;
        var first = range.ReachedFrom.AddTicks(-(range.ReachedFrom.UtcTicks % Hour.Ticks));
        var hours = await navs.HoursAsync(account.Id, first, range.ReachedTo, cancellationToken);
        foreach (var symbol in symbols) await FetchAsync(account.Environment, client, symbol, hours, cancellationToken);
        await imports.PricesAskedAsync(range, hours.Count, cancellationToken);
    }

    private async Task FetchAsync(string environment, BinanceClient client, string symbol, IReadOnlyList<DateTimeOffset> hours, CancellationToken cancellationToken)
    {
        if (hours.Count == 0) return;
        var kept = (await prices.HourTimesAsync(environment, symbol, hours[0], hours[^1], cancellationToken)).ToHashSet();
        var missing = hours.Where(hour => !kept.Contains(hour)).ToList();
        var wanted = missing.ToHashSet();
        for (var next = 0; next < missing.Count;)
        {
            if (await HourCandles.AskAsync(client, symbol, missing[next], missing[^1], cancellationToken) is not { Count: > 0 } found) return;
            await facts.KeepAsync([.. found.Where(candle => wanted.Contains(candle.OpenedAt)).Select(candle => HourCandles.Fact(environment, symbol, candle))], cancellationToken);
            while (next < missing.Count && missing[next] <= found[^1].OpenedAt) next++;
        }
    }
}
