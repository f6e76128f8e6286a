namespace BinanceDashboard.Store;

public enum TradeSide
{
    Buy,
    Sell,
}
