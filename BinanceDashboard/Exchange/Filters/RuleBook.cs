namespace BinanceDashboard.Exchange.Filters;

/// <summary>Whose reading of the filters, codes and texts holds.</summary>
public enum RuleBook
{
    Spot,

    /// <summary>USD-M and COIN-M.</summary>
    Futures,
}
