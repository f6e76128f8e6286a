using BinanceDashboard.Exchange;

namespace BinanceDashboard.Collector.Flows;

/// <summary>What one run over all lists of cash flows brought.</summary>
/// <param name="Fetched">Rows that crossed the account's border, known ones of the overlap included.</param>
/// <param name="Added">Those that were new.</param>
/// <param name="Failure">The first list that failed; what came before it, and the other lists, are kept.</param>
/// <param name="Waiting">A list of few calls a minute that the next run asks again; what it brings has its own time.</param>
public sealed record FlowOutcome(int Fetched, int Added, ExchangeException? Failure, ExchangeException? Waiting);
