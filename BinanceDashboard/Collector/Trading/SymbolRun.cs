namespace BinanceDashboard.Collector.Trading;

/// <summary>What a run knows of one symbol before it asks.</summary>
/// <param name="IsKnown">Whether anything tells that there may be rows.</param>
/// <param name="LeadsById">Ids are proven to lead to the beginning of the market's lists.</param>
/// <param name="Earliest">Before it the wallet had nothing to trade with; null where nobody knows.</param>
/// <param name="Now">The exchange's time.</param>
/// <param name="Since">From when on everything is wanted; null for all that there is.</param>
internal sealed record SymbolRun(long AccountId, MarketLists Lists, string Symbol, bool IsKnown, bool LeadsById, DateTimeOffset? Earliest, DateTimeOffset Now, DateTimeOffset? Since);
