namespace BinanceDashboard.Exchange.Limits;

/// <summary>The limits per window that hold until <c>exchangeInfo</c> tells the present ones.</summary>
internal static class PoolLimits
{
    public static int Default(WeightPoolKind kind) => kind switch
    {
        WeightPoolKind.Spot => 6_000,
        WeightPoolKind.SapiIp => 12_000,
        WeightPoolKind.SapiUid => 180_000,
        WeightPoolKind.Futures => 2_400,
        WeightPoolKind.FundingRates => 500,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The weight per minute; null when the answer names no such limit.</summary>
    public static int? WeightPerMinute(IEnumerable<RateLimit> limits)
    {
        var weight = limits.FirstOrDefault(limit => limit is { Type: "REQUEST_WEIGHT", Interval: "MINUTE", Limit: > 0, IntervalCount: > 0 });
        return weight is null ? null : weight.Limit / weight.IntervalCount;
    }
}
