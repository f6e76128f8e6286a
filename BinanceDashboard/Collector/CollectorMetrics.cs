using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Counts runs and snapshots. Accounts are told by their ids alone.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class CollectorMetrics
{
    private readonly ConcurrentDictionary<long, double> _residuals = new();
    private readonly Counter<long> _runs;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _snapshots;

    public CollectorMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(nameof(BinanceDashboard));
        _runs = meter.CreateCounter<long>("job.runs", "{run}", "Runs of jobs that have ended.");
        _duration = meter.CreateHistogram<double>("job.duration", "s", "How long runs of jobs took.");
        _snapshots = meter.CreateCounter<long>("snapshots", "{snapshot}", "Snapshots that were kept.");
        meter.CreateObservableGauge("account.residual", Residuals, "{basis_point}", "How far the NAV of an account's last complete snapshot is off the exchange's own total, signed.");
    }

    internal void Ran(string job, JobOutcome outcome, TimeSpan duration)
    {
        KeyValuePair<string, object?>[] tags = [new("job", job), new("result", outcome.ToString().ToLowerInvariant())];
        _runs.Add(1, tags);
        _duration.Record(duration.TotalSeconds, tags);
    }

    internal void Kept(Snapshot snapshot)
    {
        _snapshots.Add(1, new KeyValuePair<string, object?>("completeness", snapshot.Complete ? "complete" : "partial"));
        if (snapshot is { Complete: true, Reported: { } reported and not 0 }) _residuals[snapshot.AccountId] = (double)((snapshot.Nav - reported) / reported * 10_000m);
    }

    internal void Forget(long accountId) => _residuals.TryRemove(accountId, out _);

    private IEnumerable<Measurement<double>> Residuals() => _residuals.Select(pair => new Measurement<double>(pair.Value, new KeyValuePair<string, object?>("account.id", pair.Key)));
}
