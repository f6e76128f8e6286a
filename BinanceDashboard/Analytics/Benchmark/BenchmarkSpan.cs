namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>What is held from one event to the next, with value and price-return index right after the event.</summary>
internal sealed record BenchmarkSpan(DateTimeOffset At, decimal[] Units, decimal Value, decimal Index)
{
    /// <summary>B(t) = Σ u_i p_i(t), prices in the order of the units.</summary>
    public decimal ValueAt(ReadOnlySpan<decimal> prices)
    {
        var value = 0m;
        for (var i = 0; i < Units.Length; i++) value += Units[i] * prices[i];

        return value;
    }

    /// <summary>The index grows with the held units alone; while nothing is held it keeps its value.</summary>
    public decimal IndexAt(decimal value) => Value > 0 ? Index * (value / Value) : Index;
}
