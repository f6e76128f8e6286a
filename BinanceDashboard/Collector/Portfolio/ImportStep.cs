namespace BinanceDashboard.Collector.Portfolio;

/// <summary>The steps of an import, in order.</summary>
public enum ImportStep
{
    Balances,
    Trades,
    Prices,
    Comparison,
    Saving,
}
