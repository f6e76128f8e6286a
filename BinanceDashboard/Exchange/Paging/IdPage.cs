namespace BinanceDashboard.Exchange.Paging;

/// <summary>Rows with ascending ids; everything below <see cref="NextId"/> was read.</summary>
public sealed record IdPage<T>
{
    /// <summary>Where the next reading begins: one more than the highest id so far.</summary>
    public required long NextId { get; init; }

    public required IReadOnlyList<T> Rows { get; init; }
}
