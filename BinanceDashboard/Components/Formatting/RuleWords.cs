using System.Globalization;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Formatting;

/// <summary>A benchmark's rule in words.</summary>
internal static class RuleWords
{
    private const int Named = 6;

    /// <summary>"BTC 50 %, ETH 50 %", the largest first.</summary>
    public static string Holds(BenchmarkRule rule, CultureInfo culture)
    {
        var weights = rule.Weights.OrderByDescending(weight => weight.Value).ThenBy(weight => weight.Key, StringComparer.Ordinal).ToList();
        var named = weights.Take(Named).Select(weight => $"{weight.Key} {(weight.Value * 100).ToString("0.##", culture)}{Sign.Narrow}%");
        return string.Join(", ", named) + (weights.Count > Named ? string.Create(culture, $" and {weights.Count - Named} more") : "");
    }

    public static string Rebalanced(Rebalance rebalance, CultureInfo culture) => rebalance.Rule switch
    {
        RebalanceRule.Never => "never rebalanced",
        RebalanceRule.Weekly => string.Create(CultureInfo.InvariantCulture, $"rebalanced on {rebalance.Day ?? DayOfWeek.Monday}s at {rebalance.Hour ?? 12:00}:00 UTC"),
        RebalanceRule.Monthly => string.Create(CultureInfo.InvariantCulture, $"rebalanced on the 1st of each month at {rebalance.Hour ?? 12:00}:00 UTC"),
        RebalanceRule.Threshold => $"rebalanced at the daily close once a weight is off by more than {((rebalance.Threshold ?? 0.05m) * 100).ToString("0.##", culture)}{Sign.Narrow}%",
        _ => throw new ArgumentOutOfRangeException(nameof(rebalance), rebalance.Rule, null),
    };
}
