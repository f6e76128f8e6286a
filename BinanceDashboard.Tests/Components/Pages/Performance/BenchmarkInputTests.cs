using BinanceDashboard.Components.Pages.Performance;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Components.Pages.Performance;

public sealed class BenchmarkInputTests
{
    [Fact]
    public void Of_ARule_ComesBackAsTheSameRule()
    {
        var rule = BenchmarkRule.Default with { Rebalance = new Rebalance { Rule = RebalanceRule.Threshold, Threshold = 0.075m } };

        var input = BenchmarkInput.Of(rule);

        Assert.Equal(["50", "50", "7.5"], [.. input.Lines.Select(line => $"{line.Percent}"), $"{input.Threshold}"]);
        Assert.Equal((null, rule), (input.Problem(), input.ToRule()));
    }

    [Fact]
    public void Problem_WhatIsTyped_IsASentence()
    {
        Assert.Contains("add up to 90 %", Typed(("BTC", 50), ("ETH", 40)).Problem(), StringComparison.Ordinal);
        Assert.Contains("BTC is listed twice", Typed(("BTC", 50), (" btc", 50)).Problem(), StringComparison.Ordinal);
        Assert.Contains("short name", Typed(("BTC", 50), ("", 50)).Problem(), StringComparison.Ordinal);
        Assert.Contains("above 0 %", Typed(("BTC", 100), ("ETH", null)).Problem(), StringComparison.Ordinal);
        Assert.Null(Typed(("btc", 33.3333m), ("ETH", 66.6667m)).Problem());
        Assert.Equal(["BTC", "ETH"], Typed(("btc", 33.3333m), ("ETH", 66.6667m)).ToRule().Weights.Keys);
    }

    private static BenchmarkInput Typed(params (string Asset, decimal? Percent)[] lines)
    {
        var input = new BenchmarkInput();
        foreach (var (asset, percent) in lines) input.Lines.Add(new BenchmarkInput.Line { Asset = asset, Percent = percent });
        return input;
    }
}
