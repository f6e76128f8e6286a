using System.Globalization;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Alerts;

/// <summary>Rules and what they tell in plain words, the same on the page, in the history and in a message: USD, UTC, English digits.</summary>
public static class AlertWords
{
    /// <summary>The condition of a rule, like "NAV above 50,000 USD".</summary>
    public static string Condition(AlertKind kind, string? asset, decimal level) => kind switch
    {
        AlertKind.NavAbove => $"NAV above {Format(kind, level)}",
        AlertKind.NavBelow => $"NAV below {Format(kind, level)}",
        AlertKind.PriceAbove => $"{asset} above {Format(kind, level)}",
        AlertKind.PriceBelow => $"{asset} below {Format(kind, level)}",
        AlertKind.Change => $"Change over 24 h of more than {Format(kind, level)}",
        AlertKind.Drawdown => $"Drawdown deeper than {Format(kind, level)}",
        AlertKind.Underperformance => $"Behind the benchmark by more than {Format(kind, level)}",
        AlertKind.DataAge => $"Data older than {Format(kind, level)}",
        AlertKind.KeyExpiry => $"Key expires within {Format(kind, level)}",
        AlertKind.KeyRights => "Key may do more than read, or cannot read",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>A condition without its level, like "NAV above".</summary>
    public static string Title(AlertKind kind, string? asset) => kind switch
    {
        AlertKind.NavAbove => "NAV above",
        AlertKind.NavBelow => "NAV below",
        AlertKind.PriceAbove => $"{asset} above",
        AlertKind.PriceBelow => $"{asset} below",
        AlertKind.Change => "Change over 24 h",
        AlertKind.Drawdown => "Drawdown",
        AlertKind.Underperformance => "Behind the benchmark",
        AlertKind.DataAge => "Age of the data",
        AlertKind.KeyExpiry => "Key expires",
        AlertKind.KeyRights => "Rights of the key",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What a rule tells when it begins to fire, with value and level.</summary>
    public static string Happened(AlertRule rule, decimal value)
    {
        var (level, now) = (Format(rule.Kind, rule.Level), Format(rule.Kind, Math.Abs(value)));
        return rule.Kind switch
        {
            AlertKind.NavAbove => $"NAV is {Format(rule.Kind, value)}, above {level}.",
            AlertKind.NavBelow => $"NAV is {Format(rule.Kind, value)}, below {level}.",
            AlertKind.PriceAbove => $"{rule.Asset} is at {now}, above {level}.",
            AlertKind.PriceBelow => $"{rule.Asset} is at {now}, below {level}.",
            AlertKind.Change => $"The account {(value < 0 ? "fell" : "rose")} by {now} within 24 hours, more than {level}; cash flows are left out.",
            AlertKind.Drawdown => $"The account is {now} below its highest point, more than {level}.",
            AlertKind.Underperformance => $"The account's return is {Points(value)} below the benchmark's since the start, more than {Points(rule.Level)}.",
            AlertKind.DataAge => $"The last data is {now} old, more than {level}.",
            AlertKind.KeyExpiry => value <= 0 ? "The key has expired, as the exchange tells it." : $"The key expires in {now}, as the exchange tells it: less than {level}.",
            AlertKind.KeyRights => $"The key {KeyFlawWords.Text((KeyFlaws)(int)value)}; it should read and do nothing else.",
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, null),
        };
    }

    /// <summary>A level or a value with its unit.</summary>
    public static string Format(AlertKind kind, decimal value) => kind switch
    {
        AlertKind.NavAbove or AlertKind.NavBelow => $"{Digits(value, "#,0.##")} USD",
        AlertKind.PriceAbove or AlertKind.PriceBelow => $"{Digits(value, value is < 1 and > -1 ? "0.############" : "#,0.####")} USD",
        AlertKind.Change or AlertKind.Drawdown or AlertKind.Underperformance => $"{Digits(value * 100, "0.##")} %",
        AlertKind.DataAge => $"{Digits(value, "0.#")} {(value == 1 ? "hour" : "hours")}",
        AlertKind.KeyExpiry => $"{Digits(value, "0.#")} {(value == 1 ? "day" : "days")}",
        AlertKind.KeyRights => KeyFlawWords.Text((KeyFlaws)(int)value),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Points(decimal ratio) => $"{Digits(Math.Abs(ratio) * 100, "0.##")} percentage points";

    private static string Digits(decimal value, string format) => value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '\u2212');
}
