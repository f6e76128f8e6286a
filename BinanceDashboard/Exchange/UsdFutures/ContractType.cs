namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>A word that came later, and an empty one, is <see cref="Unknown"/>.</summary>
public enum ContractType
{
    Unknown,
    Perpetual,
    CurrentMonth,
    NextMonth,
    CurrentQuarter,
    NextQuarter,
    PerpetualDelivering,
    CurrentQuarterDelivering,
    TradiFiPerpetual,
}
