namespace BinanceDashboard.Components.Pages.Trades;

public enum TradeList
{
    Fills,
    Orders,
}
