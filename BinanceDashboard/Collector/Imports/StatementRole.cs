namespace BinanceDashboard.Collector.Imports;

/// <summary>What an operation of a statement is to the account.</summary>
internal enum StatementRole
{
    /// <summary>Money that crosses the border.</summary>
    Border,

    /// <summary>A move between two wallets.</summary>
    Transfer,

    /// <summary>One asset turned into another at the exchange's quote.</summary>
    Conversion,

    /// <summary>What the exchange credits by itself.</summary>
    Credit,

    /// <summary>Trades, fees, funding, interest, loans, savings: performance.</summary>
    Inside,
}
