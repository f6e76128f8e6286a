namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>What a passive holder could have done with the same money.</summary>
public enum BenchmarkPresetKind
{
    /// <summary>The account's own benchmark.</summary>
    Chosen,

    /// <summary>Half BTC, half ETH, the default.</summary>
    HalfAndHalf,

    Bitcoin,

    Ether,

    /// <summary>What was held on the first day, in the same shares, never touched again.</summary>
    FirstDay,

    /// <summary>USDT, which is 1 USD by definition: what was paid in.</summary>
    Cash,
}
