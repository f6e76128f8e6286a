using System.Diagnostics.Metrics;
using BinanceDashboard.Exchange.Limits;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange;

/// <summary>Counts calls that were sent, each try of its own, and tells what is used of the budgets.</summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class ExchangeMetrics
{
    private readonly ExchangeEnvironments _environments;
    private readonly WeightLimiter _limiter;
    private readonly Counter<long> _calls;
    private readonly Histogram<double> _duration;

    public ExchangeMetrics(IMeterFactory meters, ExchangeEnvironments environments, WeightLimiter limiter)
    {
        (_environments, _limiter) = (environments, limiter);
        var meter = meters.Create(nameof(BinanceDashboard));
        _calls = meter.CreateCounter<long>("exchange.calls", "{call}", "Calls that were sent to an exchange.");
        _duration = meter.CreateHistogram<double>("exchange.call.duration", "s", "From sending a call to the end of its answer.");
        meter.CreateObservableGauge("exchange.weight.used", Weights, "{weight}", "What is used of each budget in its present window.");
    }

    /// <param name="fault">Null for an answer that could be used.</param>
    public void Ended(ExchangeCall call, ExchangeErrorKind? fault, double elapsedMs)
    {
        if (!call.IsSent) return;
        KeyValuePair<string, object?>[] tags = [new("family", Lower(call.Endpoint.Family)), new("result", fault is { } kind ? Lower(kind) : "ok")];
        _calls.Add(1, tags);
        _duration.Record(elapsedMs / 1_000, tags);
    }

    private static string Lower<T>(T name)
        where T : struct, Enum => name.ToString().ToLowerInvariant();

    // Of a budget that each key has for itself, the fullest counts.
    private IEnumerable<Measurement<int>> Weights() => _environments.Names.SelectMany(name => _limiter.Snapshot(_environments.Get(name)))
        .OrderByDescending(weight => weight.Used)
        .DistinctBy(weight => (weight.Host, weight.Pool))
        .Select(weight => new Measurement<int>(weight.Used, new("host", weight.Host), new("pool", weight.Pool)));
}
