using System.Globalization;
using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>The reader's words for what can be watched, and how it is entered and looked at.</summary>
internal static class AlertKinds
{
    public static IReadOnlyList<(string Group, AlertKind[] Kinds)> Groups { get; } =
    [
        ("Value", [AlertKind.NavAbove, AlertKind.NavBelow, AlertKind.Change]),
        ("Price of a coin", [AlertKind.PriceAbove, AlertKind.PriceBelow]),
        ("Risk and return", [AlertKind.Drawdown, AlertKind.Underperformance]),
        ("Data and key", [AlertKind.DataAge, AlertKind.KeyExpiry, AlertKind.KeyRights]),
    ];

    public static string Name(AlertKind kind) => kind switch
    {
        AlertKind.NavAbove => "NAV rises above",
        AlertKind.NavBelow => "NAV falls below",
        AlertKind.Change => "Change over 24 h, up or down, of more than",
        AlertKind.PriceAbove => "Price rises above",
        AlertKind.PriceBelow => "Price falls below",
        AlertKind.Drawdown => "Drawdown deeper than",
        AlertKind.Underperformance => "Behind the benchmark by more than",
        AlertKind.DataAge => "Data older than",
        AlertKind.KeyExpiry => "Key expires within",
        AlertKind.KeyRights => "Key may do more than read, or cannot read",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The unit in which a person enters the level.</summary>
    public static string Unit(AlertKind kind) => kind switch
    {
        AlertKind.DataAge => "hours",
        AlertKind.KeyExpiry => "days",
        _ => IsRatio(kind) ? "%" : "USD",
    };

    public static string Explained(AlertKind kind) => kind switch
    {
        AlertKind.NavAbove or AlertKind.NavBelow => "The account's value at each complete snapshot.",
        AlertKind.Change => "The time-weighted return over the last 24 hours: deposits and withdrawals are left out.",
        AlertKind.PriceAbove or AlertKind.PriceBelow => "In USD at each snapshot, also of a coin that you do not hold.",
        AlertKind.Drawdown => "How far the account lies below its highest point; deposits and withdrawals are left out.",
        AlertKind.Underperformance => "The account's time-weighted return less the benchmark's, since the start, in percentage points.",
        AlertKind.DataAge => "Time since the last snapshot, whatever kept the next one away.",
        AlertKind.KeyExpiry => "The day on which the exchange ends the key's right to trade; a key that only reads has none.",
        AlertKind.KeyRights => "Trading, withdrawals or transfers switched on, reading switched off, or the key refused.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static bool IsRatio(AlertKind kind) => kind is AlertKind.Change or AlertKind.Drawdown or AlertKind.Underperformance;

    /// <summary>Whether its value is an amount of the user's own money.</summary>
    public static bool IsAmount(AlertKind kind) => kind is AlertKind.NavAbove or AlertKind.NavBelow;

    /// <summary>How far the value has to move to be at the level: "2.4 % to go" or "1.2 % beyond"; empty where that cannot be said.</summary>
    public static string Distance(AlertRule rule, decimal value)
    {
        if (rule.Kind == AlertKind.KeyRights || value == 0 && !IsRatio(rule.Kind)) return "";
        var beyond = AlertJudge.Beyond(rule.Kind, rule.Level, value);
        var size = Math.Abs(beyond);
        var text = rule.Kind switch
        {
            AlertKind.DataAge or AlertKind.KeyExpiry => AlertWords.Format(rule.Kind, size),
            _ when IsRatio(rule.Kind) => $"{(size * 100).ToString("0.00", CultureInfo.InvariantCulture)}{Sign.Narrow}pp",
            _ => Percent.Format(size / Math.Abs(value), CultureInfo.InvariantCulture),
        };
        return $"{text} {(beyond > 0 ? "beyond" : "to go")}";
    }

    /// <summary>When a rule that fires ends again.</summary>
    public static string Ends(AlertKind kind, decimal level)
    {
        var margin = AlertJudge.MarginOf(kind, level);
        return kind switch
        {
            AlertKind.KeyRights => "It tells each right once and ends when the key only reads.",
            AlertKind.NavBelow or AlertKind.PriceBelow or AlertKind.KeyExpiry => $"It tells once and ends at {AlertWords.Format(kind, level + margin)}; then it can fire again.",
            _ => $"It tells once and ends at {AlertWords.Format(kind, level - margin)}; then it can fire again.",
        };
    }
}
