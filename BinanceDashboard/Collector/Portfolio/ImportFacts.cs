using BinanceDashboard.Collector.Trading;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>What an import is made of, as fresh as the exchange gives it.</summary>
/// <param name="Holdings">With costs by FIFO.</param>
/// <param name="Gaps">A sentence for each part that could not be read; empty where all of it was.</param>
public sealed record ImportFacts(AccountHoldings Holdings, IReadOnlyList<string> Gaps);
