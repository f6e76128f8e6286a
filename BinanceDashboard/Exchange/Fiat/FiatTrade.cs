namespace BinanceDashboard.Exchange.Fiat;

public enum FiatTrade
{
    Buy = 0,
    Sell = 1,
}
