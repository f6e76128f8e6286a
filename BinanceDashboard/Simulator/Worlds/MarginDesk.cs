using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Cross and isolated margin: loans, their interest, and trades on them.</summary>
internal sealed class MarginDesk(World world)
{
    /// <summary>A ratio a day.</summary>
    public static decimal DailyRate(string asset) => asset == "USDT" ? 0.0003m : 0.0001m;

    /// <summary>Principal that is owed, positive.</summary>
    /// <param name="pair">Empty on cross margin.</param>
    public decimal Borrowed(AccountBooks account, string asset, string pair = "") =>
        -world.Ledger.Balance(account.Key(pair.Length == 0 ? Purse.CrossDebt : Purse.IsolatedDebt, asset, pair: pair));

    /// <summary>Interest that is owed, positive.</summary>
    /// <param name="pair">Empty on cross margin.</param>
    public decimal Interest(AccountBooks account, string asset, string pair = "") =>
        -world.Ledger.Balance(account.Key(pair.Length == 0 ? Purse.CrossInterest : Purse.IsolatedInterest, asset, pair: pair));
}
