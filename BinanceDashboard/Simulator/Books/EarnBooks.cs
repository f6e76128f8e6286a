namespace BinanceDashboard.Simulator.Books;

/// <summary>What one account did in Earn. Flexible positions are the ledger's balances; locked ones stand here.</summary>
internal sealed class EarnBooks
{
    public List<EarnMoveRow> Subscriptions { get; } = [];

    public List<EarnMoveRow> Redemptions { get; } = [];

    public List<EarnRewardRow> Rewards { get; } = [];

    /// <summary>The ones that are held now.</summary>
    public List<LockedPosition> Locked { get; } = [];
}
