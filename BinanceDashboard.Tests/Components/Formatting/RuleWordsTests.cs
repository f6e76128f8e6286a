using System.Collections.Immutable;
using System.Globalization;
using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class RuleWordsTests
{
    [Fact]
    public void Holds_TheLargestFirstAndNoMoreThanCanBeRead()
    {
        Assert.Equal("BTC 50\u202F%, ETH 50\u202F%", RuleWords.Holds(BenchmarkRule.Default, CultureInfo.InvariantCulture));

        var many = Enumerable.Range(0, 8).ToImmutableSortedDictionary(i => $"C{i}", i => i == 7 ? 0.3m : 0.1m, StringComparer.Ordinal);
        Assert.Equal("C7 30\u202F%, C0 10\u202F%, C1 10\u202F%, C2 10\u202F%, C3 10\u202F%, C4 10\u202F% and 2 more", RuleWords.Holds(BenchmarkRule.Default with { Weights = many }, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(RebalanceRule.Never, "never rebalanced")]
    [InlineData(RebalanceRule.Weekly, "rebalanced on Mondays at 12:00 UTC")]
    [InlineData(RebalanceRule.Monthly, "rebalanced on the 1st of each month at 12:00 UTC")]
    [InlineData(RebalanceRule.Threshold, "rebalanced at the daily close once a weight is off by more than 5\u202F%")]
    public void Rebalanced_EachRule_InWords(RebalanceRule rule, string words) =>
        Assert.Equal(words, RuleWords.Rebalanced(new Rebalance { Rule = rule }.Whole(), CultureInfo.InvariantCulture));
}
