using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>Each fault × each endpoint that a run calls × its first, middle and last call.</summary>
internal static class FaultMatrix
{
    public static IReadOnlyList<(SimulatorFaultKind Kind, int Value)> Faults { get; } =
    [
        (SimulatorFaultKind.Status, 500), (SimulatorFaultKind.Status, 503), (SimulatorFaultKind.Status, 403), (SimulatorFaultKind.Status, 429),
        (SimulatorFaultKind.Delay, 200), (SimulatorFaultKind.Delay, 2_500), (SimulatorFaultKind.Reset, 0), (SimulatorFaultKind.Truncate, 0), (SimulatorFaultKind.Html, 200),
        (SimulatorFaultKind.Trickle, 5), (SimulatorFaultKind.Duplicate, 0), (SimulatorFaultKind.Reorder, 0), (SimulatorFaultKind.Ban, 1), (SimulatorFaultKind.Skew, 3_600_000),
    ];

    /// <param name="calls">How often a run without a fault calls each endpoint.</param>
    public static IEnumerable<FaultCase> All(IReadOnlyDictionary<string, int> calls) =>
        from call in calls.OrderBy(call => call.Key, StringComparer.Ordinal)
        from fault in Faults
        from passed in new[] { 0, call.Value / 2, call.Value - 1 }.Distinct()
        select new FaultCase(call.Key, fault.Kind, fault.Value, passed);

    /// <summary>Each fault once on each family of endpoints, at changing endpoints and places.</summary>
    public static IEnumerable<FaultCase> Sample(IReadOnlyDictionary<string, int> calls)
    {
        var families = calls.Keys.GroupBy(path => path.Split('/')[1], StringComparer.Ordinal).OrderBy(family => family.Key, StringComparer.Ordinal);
        foreach (var family in families)
        {
            var paths = family.Order(StringComparer.Ordinal).ToList();
            for (var i = 0; i < Faults.Count; i++)
            {
                var path = paths[i % paths.Count];
                yield return new FaultCase(path, Faults[i].Kind, Faults[i].Value, i % calls[path]);
            }
        }
    }
}
