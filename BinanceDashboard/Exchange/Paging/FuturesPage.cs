namespace BinanceDashboard.Exchange.Paging;

/// <summary>All rows of a stretch of time: whoever has stored them knows everything before <see cref="To"/>. The next page begins there.</summary>
/// <param name="From">Included; whole milliseconds.</param>
/// <param name="To">Not included; whole milliseconds.</param>
/// <param name="Rows">In the exchange's order; empty where nothing happened.</param>
public sealed record FuturesPage<T>(DateTimeOffset From, DateTimeOffset To, IReadOnlyList<T> Rows);
