namespace BinanceDashboard.Collector.Trading;

/// <param name="Known">Those that the account may have traded, as far as anything tells.</param>
/// <param name="All">Everything that the exchange lists.</param>
internal sealed record MarketSymbols(IReadOnlySet<string> Known, IReadOnlyCollection<string> All);
