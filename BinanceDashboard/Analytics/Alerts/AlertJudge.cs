using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Alerts;

/// <summary>
/// A rule fires when its value passes the level, and ends only when the value has come back by a margin: 1 % of the level of NAV and
/// prices, a tenth of every other level. So a value that trembles at the level is told once. Where the value is not known, nothing begins and nothing ends.
/// Example: NAV above 50,000 fires at 50,001, goes on at 49,600, ends at 49,500, and fires again at 50,001.
/// </summary>
public static class AlertJudge
{
    private const decimal MoneyMargin = 0.01m;
    private const decimal Margin = 0.1m;

    /// <summary>Judges a rule by a reading. A snapshot by which it was judged already changes nothing, nor does any reading of a paused rule.</summary>
    public static AlertStep Next(AlertRule rule, AlertReading reading)
    {
        if (rule.IsPaused || (IsOfSnapshots(rule.Kind) && rule.CheckedAt is { } last && reading.At <= last)) return new AlertStep(rule, rule, null);
        var state = Judge(rule, reading);
        var after = rule with { CheckedAt = reading.At, Reason = reading.Reason, LastValue = state == AlertState.Unknown ? rule.LastValue : reading.Value };
        if (state == AlertState.Unknown) return new AlertStep(rule, after, null);
        if (state == AlertState.Quiet) return new AlertStep(rule, after with { FiringSince = null }, null);
        var begins = rule.FiringSince is null || IsMoreWrong(rule, reading);
        return new AlertStep(rule, after with { FiringSince = rule.FiringSince ?? reading.At }, begins ? Told(rule, reading.Value!.Value, reading.At) : null);
    }

    public static AlertState Judge(AlertRule rule, AlertReading reading)
    {
        if (reading.Reason is not null) return AlertState.Unknown;
        if (reading.Value is not { } value) return AlertState.Quiet;
        var beyond = Beyond(rule.Kind, rule.Level, value);
        return beyond > 0 || (rule.FiringSince is not null && beyond > -MarginOf(rule.Kind, rule.Level)) ? AlertState.Fires : AlertState.Quiet;
    }

    /// <summary>How far the value has passed the level, in the unit of the kind; negative on its good side.</summary>
    public static decimal Beyond(AlertKind kind, decimal level, decimal value) => kind switch
    {
        AlertKind.NavAbove or AlertKind.PriceAbove or AlertKind.DataAge or AlertKind.KeyRights => value - level,
        AlertKind.NavBelow or AlertKind.PriceBelow or AlertKind.KeyExpiry => level - value,
        AlertKind.Change => Math.Abs(value) - level,
        AlertKind.Drawdown or AlertKind.Underperformance => -value - level,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>How far a value has to come back before the rule ends, in the unit of the kind.</summary>
    public static decimal MarginOf(AlertKind kind, decimal level) =>
        level * (kind is AlertKind.NavAbove or AlertKind.NavBelow or AlertKind.PriceAbove or AlertKind.PriceBelow ? MoneyMargin : Margin);

    /// <summary>Whether it is judged by snapshots; the others by the clock and what is known of the key.</summary>
    public static bool IsOfSnapshots(AlertKind kind) => kind is not (AlertKind.DataAge or AlertKind.KeyExpiry or AlertKind.KeyRights);

    // One more right is another thing to be told, though the key was not as it should be before.
    private static bool IsMoreWrong(AlertRule rule, AlertReading reading) =>
        rule.Kind == AlertKind.KeyRights && ((int)reading.Value!.Value & ~(int)(rule.LastValue ?? 0)) != 0;

    private static AlertEvent Told(AlertRule rule, decimal value, DateTimeOffset at) => new()
    {
        OwnerId = rule.OwnerId,
        AccountId = rule.AccountId,
        RuleId = rule.Id,
        Kind = rule.Kind,
        Asset = rule.Asset,
        Level = rule.Level,
        Value = value,
        At = at,
        Text = AlertWords.Happened(rule, value),
    };
}
