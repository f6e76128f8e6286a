namespace BinanceDashboard.Collector.Rates;

/// <summary>A currency's rate, or the sentence that says why there is none; never a rate that was made up.</summary>
public sealed record FoundRate
{
    public CurrencyRate? Rate { get; private init; }

    /// <summary>Null where there is a rate.</summary>
    public string? Reason { get; private init; }

    internal static FoundRate Of(CurrencyRate rate) => new() { Rate = rate };

    internal static FoundRate None(string reason) => new() { Reason = reason };
}
