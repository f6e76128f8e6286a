namespace BinanceDashboard.Collector;

/// <summary>What a sync at a person's wish brought.</summary>
/// <param name="Fetched">Rows read, known ones of the overlap included.</param>
/// <param name="Added">Those that were new.</param>
/// <param name="Requests">Calls sent, every try counted.</param>
/// <param name="Weight">Summed over all pools.</param>
/// <param name="Error">The sentence that says why it is not all there, and when it goes on; null where it is.</param>
/// <param name="RetryAt">Local time, UTC, from which on asking again makes sense; null where waiting does not help, and where all is there.</param>
public sealed record SyncReport(int Fetched, int Added, long Requests, long Weight, string? Error, DateTimeOffset? RetryAt = null);
