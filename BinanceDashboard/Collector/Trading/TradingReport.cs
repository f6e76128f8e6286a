using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>What a sync of one kind of lists of one market brought so far.</summary>
/// <param name="Fetched">Rows read, known ones of the overlap included.</param>
/// <param name="Added">Those that were new.</param>
/// <param name="Requests">Calls sent, every try counted.</param>
/// <param name="Weight">Summed over all pools.</param>
/// <param name="Error">The sentence that says why it is not all there, and when it goes on; null where it is.</param>
public sealed record TradingReport(TradingStream Stream, Market Market, int Fetched, int Added, long Requests, long Weight, string? Error);
