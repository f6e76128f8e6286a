using System.Collections.Concurrent;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Syncs of what was traded at a person's wish: answered in time, with what came until then, and the last answer again while it is young.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class TradingSyncs(TradingRuns runs, TimeProvider time)
{
    private const string GoesOn = "The exchange's budgets are used up for the moment or another run goes on; this sync goes on by itself as soon as it may, within some minutes.";
    private const string CannotRun = "The account is paused or was removed, or its key cannot be used.";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<(long Account, TradingStream Stream), (DateTimeOffset At, DateTimeOffset? From, IReadOnlyList<TradingReport> Reports)> _last = new();
    private readonly ConcurrentDictionary<(long Account, TradingStream Stream, DateTimeOffset? From), Lazy<Running>> _running = new();

    /// <summary>One report for each kind and market. Never throws for what the exchange answers.</summary>
    /// <param name="from">From when on everything is wanted; null for all that there is.</param>
    public async Task<IReadOnlyList<TradingReport>> SyncAsync(Account account, IEnumerable<TradingStream> streams, DateTimeOffset? from, CancellationToken cancellationToken)
    {
        var asked = streams.Order().Select(stream => OneAsync(account, stream, from, cancellationToken)).ToList();
        return [.. (await Task.WhenAll(asked)).SelectMany(reports => reports)];
    }

    private async Task<IReadOnlyList<TradingReport>> OneAsync(Account account, TradingStream stream, DateTimeOffset? from, CancellationToken cancellationToken)
    {
        if (_last.TryGetValue((account.Id, stream), out var last) && time.GetUtcNow() - last.At < Life && (last.From is null || last.From <= from)) return last.Reports;
        var running = _running.GetOrAdd((account.Id, stream, from), key => new Lazy<Running>(() => Start(account, key.Stream, key.From))).Value;
        try
        {
            await running.Ended.WaitAsync(Patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The reports say that it goes on.
        }

        return Reports(running);
    }

    private static IReadOnlyList<TradingReport> Reports(Running running) => [.. running.Tallies.Select(tally => tally.Report(running.Ended.IsCompleted ? CannotRun : GoesOn))];

    private Running Start(Account account, TradingStream stream, DateTimeOffset? from)
    {
        var tallies = runs.Begin(account, stream, byUser: true);
        return new Running(tallies, RunAsync(account, tallies, stream, from));
    }

    // Not tied to who asked: what was begun is finished.
    private async Task RunAsync(Account account, IReadOnlyList<TradingTally> tallies, TradingStream stream, DateTimeOffset? from)
    {
        try
        {
            await runs.RunAsync(account, tallies, from, CancellationToken.None);
            var reports = tallies.Select(tally => tally.Report(CannotRun)).ToList();
            if (reports.TrueForAll(report => report.Error is null)) _last[(account.Id, stream)] = (time.GetUtcNow(), from, reports);
        }
        finally
        {
            _running.TryRemove((account.Id, stream, from), out _);
        }
    }

    private sealed record Running(IReadOnlyList<TradingTally> Tallies, Task Ended);
}
