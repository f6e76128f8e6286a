namespace BinanceDashboard.Store;

/// <summary>What the program said of its own work. No key, signature or secret stands in it.</summary>
public sealed record LogEntry
{
    /// <summary>In the order in which entries were kept; never used again.</summary>
    public long Id { get; init; }

    /// <summary>Local time.</summary>
    public required DateTimeOffset At { get; init; }

    public required LogLevel Level { get; init; }

    /// <summary>The type that said it.</summary>
    public required string Category { get; init; }

    /// <summary>0 where it has none.</summary>
    public int EventId { get; init; }

    public required string Message { get; init; }

    /// <summary>Types, messages and the first lines of the stack; null where nothing was thrown.</summary>
    public string? Exception { get; init; }

    /// <summary>Whose work it was; null for what belongs to no account, or to all.</summary>
    public long? AccountId { get; init; }

    /// <summary>How long the work took that it tells of.</summary>
    public double? ElapsedMs { get; init; }
}
