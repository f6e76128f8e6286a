namespace BinanceDashboard.Simulator.Books;

internal enum Market
{
    Spot,
    CrossMargin,
    IsolatedMargin,
    Usdm,
    Coinm,
}
