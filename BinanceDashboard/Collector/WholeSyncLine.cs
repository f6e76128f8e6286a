using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>What a whole sync brought of one stream.</summary>
/// <param name="Market">Null for what belongs to none.</param>
/// <param name="Fetched">Rows read, known ones of the overlap included.</param>
/// <param name="Added">Those that were new.</param>
/// <param name="Error">The sentence that says why it is not all there; null where it is.</param>
/// <param name="RetryAt">Local time, UTC, from which on asking again brings the rest; null where waiting does not help, and where all is there.</param>
public sealed record WholeSyncLine(string Stream, Market? Market, int Fetched, int Added, string? Error, DateTimeOffset? RetryAt);
