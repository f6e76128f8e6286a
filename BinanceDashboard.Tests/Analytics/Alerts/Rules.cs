using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Alerts;

internal static class Rules
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static AlertRule Of(AlertKind kind, decimal level, string? asset = null) => new()
    {
        Id = 1,
        OwnerId = "somebody",
        AccountId = 1,
        Kind = kind,
        Asset = asset,
        Level = level,
        CreatedAt = Noon,
    };

    /// <summary>One reading a minute; null is one that is not known.</summary>
    public static (AlertRule Rule, IReadOnlyList<AlertEvent> Events) Run(AlertRule rule, params IEnumerable<decimal?> values)
    {
        var events = new List<AlertEvent>();
        var at = Noon;
        foreach (var value in values)
        {
            var step = AlertJudge.Next(rule, Reading(at = at.AddMinutes(1), value));
            rule = step.After;
            if (step.Event is { } told) events.Add(told);
        }

        return (rule, events);
    }

    public static AlertReading Reading(DateTimeOffset at, decimal? value) => value is { } known ? AlertReading.Of(at, known) : AlertReading.Missing(at, "The last snapshot is partial.");
}
