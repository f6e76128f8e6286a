namespace BinanceDashboard.Exchange.Paging;

/// <summary>
/// A span of time that was read completely: who keeps its rows may move a cursor over it. The pages of a reader lie
/// next to each other, without a gap and without an overlap.
/// </summary>
public sealed record Page<T>
{
    /// <summary>Included; whole milliseconds.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Not included; whole milliseconds.</summary>
    public required DateTimeOffset To { get; init; }

    public required IReadOnlyList<T> Rows { get; init; }
}
