using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>A stream beside what is stored of it.</summary>
/// <param name="Limit">What lies before it is further back than the exchange lists; null where it lists everything.</param>
/// <param name="IsForSome">The exchange refuses it to accounts that cannot have such rows.</param>
/// <param name="Months">How many rows each month has, by its first instant; none without rows.</param>
internal sealed record ListedStream(string Stream, DateTimeOffset? Limit, bool IsForSome, IReadOnlyDictionary<DateTimeOffset, int> Months, SyncCursor? Cursor);
