namespace BinanceDashboard.Analytics.Alerts;

/// <summary>What a rule is judged by: a value at a time, or the sentence that says why there is none.</summary>
public sealed record AlertReading
{
    /// <summary>By the exchange's clock, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>In the unit of the rule's kind; null where it is not known, and where there is nothing to watch.</summary>
    public decimal? Value { get; private init; }

    /// <summary>Why it is not known.</summary>
    public string? Reason { get; private init; }

    public static AlertReading Of(DateTimeOffset at, decimal value) => new() { At = at, Value = value };

    public static AlertReading Missing(DateTimeOffset at, string reason) => new() { At = at, Reason = reason };

    public static AlertReading Of(DateTimeOffset at, Figure figure) => figure.Value is { } value ? Of(at, value) : Missing(at, figure.Reason ?? "It is not known.");

    /// <summary>There is nothing that could reach a level, as for a key that never expires.</summary>
    public static AlertReading Nothing(DateTimeOffset at) => new() { At = at };
}
