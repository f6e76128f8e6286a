namespace BinanceDashboard.Collector.Trading;

/// <summary>The kinds of lists that show what an account traded.</summary>
public enum TradingStream
{
    /// <summary>Changes of the futures wallets; first, because they name symbols that fills are asked for.</summary>
    Income,

    Fills,

    Orders,
}
