using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>The wallet that orders on the spot market's pairs are settled in.</summary>
internal sealed record TradingPlace(AccountBooks Account, Market Market, Purse Purse, string Pair)
{
    public static TradingPlace Spot(AccountBooks account) => new(account, Market.Spot, Purse.Spot, "");

    public static TradingPlace CrossMargin(AccountBooks account) => new(account, Market.CrossMargin, Purse.CrossMargin, "");

    public static TradingPlace IsolatedMargin(AccountBooks account, string pair) => new(account, Market.IsolatedMargin, Purse.IsolatedMargin, pair);

    public LedgerKey Key(string asset, bool locked = false) => Account.Key(Purse, asset, locked, Pair);
}
