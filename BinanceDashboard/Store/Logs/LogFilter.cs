namespace BinanceDashboard.Store.Logs;

/// <summary>Which entries are asked for. Whose they may be is said by who asks; the rest does not matter where it is null.</summary>
public sealed record LogFilter
{
    /// <summary>Entries of these accounts.</summary>
    public required IReadOnlyList<long> Accounts { get; init; }

    /// <summary>And those of none.</summary>
    public bool WithoutAccount { get; init; }

    /// <summary>This one and worse.</summary>
    public LogLevel Least { get; init; }

    /// <summary>Stands in message, exception or category, in any case of (English) letters.</summary>
    public string? Text { get; init; }

    /// <summary>Excluded: older ones only.</summary>
    public long? Before { get; init; }
}
