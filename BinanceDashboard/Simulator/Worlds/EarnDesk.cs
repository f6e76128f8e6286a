using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Earn: flexible positions, which show in the spot wallet as LD… receipts, and locked ones.</summary>
internal sealed class EarnDesk(World world)
{
    /// <summary>What is held flexibly now.</summary>
    public decimal Flexible(AccountBooks account, string asset) => world.Ledger.Balance(account.Key(Purse.EarnFlexible, asset));

    public static string ProductOf(string asset) => string.Concat(asset, "001");

    /// <summary>A ratio a year of the flexible product.</summary>
    public static decimal YearlyRate(string asset) => asset is "USDT" or "USDC" or "FDUSD" ? 0.045m : 0.012m;
}
