using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Prices;

/// <summary>
/// Fetches the hours of the assets that snapshots need not have priced (all but BTC and ETH), from the benchmark's start on, a thousand hours a call.
/// A rule that looks at its weights every day needs the hours of all its assets: the open of the first is the daily close.
/// </summary>
public sealed class BenchmarkHours(FlowQueries cursors, FactCommands facts)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <param name="start">Where the account's benchmark starts.</param>
    /// <param name="now">The exchange's time.</param>
    /// <exception cref="ExchangeException">What came before is kept; the next run goes on from there.</exception>
    public async Task SyncAsync(Account account, BenchmarkRule rule, DateTimeOffset start, DateTimeOffset now, BinanceClient client, CancellationToken cancellationToken)
    {
        foreach (var symbol in SymbolsOf(rule)) await SyncAsync(account, symbol, Floor(start), now, client, cancellationToken);
    }

    private static IEnumerable<string> SymbolsOf(BenchmarkRule rule) =>
        rule.Rebalance.Rule == RebalanceRule.Threshold ? rule.Symbols() : rule.Symbols().Except(BenchmarkRule.Default.Symbols(), StringComparer.Ordinal);

    private static DateTimeOffset Floor(DateTimeOffset at) => at.AddTicks(-(at.UtcTicks % Hour.Ticks));

    private async Task SyncAsync(Account account, string symbol, DateTimeOffset first, DateTimeOffset now, BinanceClient client, CancellationToken cancellationToken)
    {
        var stream = "hours-" + symbol;
        var cursor = await cursors.FindCursorAsync(account.Id, stream, cancellationToken);
        var next = cursor is null || cursor.ReachedFrom > first ? first : cursor.ReachedTo;
        while (next <= now)
        {
            if (await HourCandles.AskAsync(client, symbol, next, now, cancellationToken) is not { } found) return;
            next = found.Count < HourCandles.MostOfACall ? Floor(now) + Hour : found[^1].OpenedAt + Hour;
            var reached = new SyncCursor { AccountId = account.Id, Stream = stream, ReachedFrom = first, ReachedTo = next, FromBeginning = true };
            await facts.KeepAsync([.. found.Select(candle => HourCandles.Fact(account.Environment, symbol, candle))], reached, cancellationToken);
        }
    }
}
