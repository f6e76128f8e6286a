namespace BinanceDashboard.Analytics;

/// <summary>A result, or the sentence that says why there is none: exactly one of the two is present.</summary>
public readonly record struct Figure
{
    public decimal? Value { get; private init; }

    public string? Reason { get; private init; }

    public static Figure Of(decimal value) => new() { Value = value };

    public static Figure Missing(string reason) => new() { Reason = reason };

    /// <summary>The difference; where one of the two is missing, its reason.</summary>
    public Figure Less(Figure other)
    {
        if (Value is not { } value) return this;
        return other.Value is { } subtracted ? Of(value - subtracted) : other;
    }
}
