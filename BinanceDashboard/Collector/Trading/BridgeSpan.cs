namespace BinanceDashboard.Collector.Trading;

/// <summary>How much of a range a kind of bookings is known.</summary>
/// <param name="Why">Not from the range's beginning on, and why; null where it is.</param>
/// <param name="UpTo">It is known up to here only (UTC); null: to the range's end.</param>
internal readonly record struct BridgeSpan(string? Why = null, DateTimeOffset? UpTo = null)
{
    /// <summary>What is known of both.</summary>
    public BridgeSpan And(BridgeSpan other) => new(Why ?? other.Why, UpTo is { } here && other.UpTo is { } there ? here < there ? here : there : UpTo ?? other.UpTo);
}
