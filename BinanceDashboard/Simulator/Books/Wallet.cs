namespace BinanceDashboard.Simulator.Books;

/// <summary>A wallet as a user sees it, put together from the places in the ledger that make its net worth.</summary>
internal sealed record Wallet(string Name, params IReadOnlyList<Purse> Purses)
{
    public static readonly Wallet Spot = new("Spot", Purse.Spot);
    public static readonly Wallet Funding = new("Funding", Purse.Funding);
    public static readonly Wallet Earn = new("Earn", Purse.EarnFlexible, Purse.EarnLocked);
    public static readonly Wallet CrossMargin = new("CrossMargin", Purse.CrossMargin, Purse.CrossDebt, Purse.CrossInterest);
    public static readonly Wallet IsolatedMargin = new("IsolatedMargin", Purse.IsolatedMargin, Purse.IsolatedDebt, Purse.IsolatedInterest);
    public static readonly Wallet UsdmFutures = new("UsdmFutures", Purse.UsdmFutures);
    public static readonly Wallet CoinmFutures = new("CoinmFutures", Purse.CoinmFutures);

    public static readonly IReadOnlyList<Wallet> All = [Spot, Funding, Earn, CrossMargin, IsolatedMargin, UsdmFutures, CoinmFutures];
}
