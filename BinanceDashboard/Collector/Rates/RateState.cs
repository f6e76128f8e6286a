using System.Collections.Frozen;

namespace BinanceDashboard.Collector.Rates;

/// <summary>What a place's rates are, and how the last try to read them went.</summary>
internal sealed record RateState
{
    public static RateState Nothing { get; } = new();

    /// <summary>Of the last reading that went well.</summary>
    public FrozenDictionary<string, CurrencyRate> Rates { get; init; } = FrozenDictionary<string, CurrencyRate>.Empty;

    /// <summary>When <see cref="Rates"/> were read, by the place's clock.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>When they were tried to be read last.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>Why the last try failed; null where it went well.</summary>
    public string? Fault { get; init; }
}
