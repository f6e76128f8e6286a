using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Flows;

/// <summary>Finds what each cash flow did to a replayed benchmark.</summary>
public sealed class FlowEffects
{
    private readonly BenchmarkHistory? _benchmark;
    private readonly Dictionary<(long Account, string Id, DateTimeOffset At, decimal Amount), BenchmarkEvent> _events = [];

    /// <param name="benchmark">Null before it has started.</param>
    public FlowEffects(BenchmarkHistory? benchmark)
    {
        _benchmark = benchmark;
        foreach (var step in benchmark?.Events ?? [])
            if (step is { AccountId: { } account, ExternalId: { } id, AmountUsd: { } amount }) _events.TryAdd((account, id, step.At, amount), step);
    }

    public FlowEffect Of(CashFlow flow)
    {
        if (flow.Status == FlowStatus.Pending) return FlowEffect.Nothing(FlowEffectKind.Pending);
        if (flow.Status != FlowStatus.Completed) return FlowEffect.Nothing(FlowEffectKind.NotCounted);
        if (flow.AmountUsd is not { } amount) return FlowEffect.Nothing(FlowEffectKind.Unpriced);
        if (amount == 0) return FlowEffect.Nothing(FlowEffectKind.Counted);
        if (_events.TryGetValue((flow.AccountId, flow.ExternalId, flow.At, amount), out var step)) return Changed(step);
        if (_benchmark is null) return FlowEffect.Nothing(FlowEffectKind.InOpeningValue);
        if (flow.At > _benchmark.StartedAt && _benchmark.ProblemAt(flow.At) is { } problem) return FlowEffect.Nothing(FlowEffectKind.Unknown, problem);

        // What came in after the start without an event came before its account joined a sum: it is in the value that the account joined with.
        return FlowEffect.Nothing(flow.At > _benchmark.StartedAt && amount < 0 && HeldNothing(flow.At) ? FlowEffectKind.NothingHeld : FlowEffectKind.InOpeningValue);
    }

    private bool HeldNothing(DateTimeOffset at) => _benchmark?.UnitsAt(at)?.Values.All(units => units == 0) == true;

    private static FlowEffect Changed(BenchmarkEvent step)
    {
        var kind = step.Kind switch
        {
            BenchmarkEventKind.Ended => FlowEffectKind.Ended,
            BenchmarkEventKind.Restart => FlowEffectKind.Restarted,
            _ => FlowEffectKind.Counted,
        };
        return new FlowEffect(kind, step.UnitsAfter.SetItems(step.UnitsAfter.Select(after => KeyValuePair.Create(after.Key, after.Value - step.UnitsBefore.GetValueOrDefault(after.Key)))));
    }
}
