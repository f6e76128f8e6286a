using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What an asset of a futures wallet, or one position, is worth and ties up, in units of the margin asset.</summary>
internal readonly record struct FuturesMargin
{
    /// <summary>Of a position's notional, in every bracket.</summary>
    public const decimal MaintenanceRate = 0.005m;
    private const decimal TakerRate = 0.0005m;

    /// <summary>0 for a position, which has none of its own.</summary>
    public decimal Wallet { get; init; }

    public decimal Unrealized { get; init; }

    /// <summary>Never negative.</summary>
    public decimal Notional { get; init; }

    public decimal PositionInitial { get; init; }

    public decimal OrderInitial { get; init; }

    /// <summary>The parts of the wallet that stand for one position alone, and what concerns those positions.</summary>
    public decimal IsolatedWallet { get; init; }

    public decimal IsolatedUnrealized { get; init; }

    public decimal IsolatedInitial { get; init; }

    public decimal IsolatedNotional { get; init; }

    public decimal Balance => Wallet + Unrealized;

    public decimal Initial => PositionInitial + OrderInitial;

    public decimal Maintenance => Notional * MaintenanceRate;

    public decimal CrossWallet => Wallet - IsolatedWallet;

    public decimal CrossUnrealized => Unrealized - IsolatedUnrealized;

    public decimal CrossMaintenance => (Notional - IsolatedNotional) * MaintenanceRate;

    public decimal Available => Math.Max(0, CrossWallet + CrossUnrealized - (Initial - IsolatedInitial));

    /// <summary>An unrealised profit cannot leave.</summary>
    public decimal Withdrawable => Math.Max(0, CrossWallet + Math.Min(0, CrossUnrealized) - (Initial - IsolatedInitial));

    public bool IsEmpty => Wallet == 0 && Notional == 0 && OrderInitial == 0;

    /// <param name="notional">Of the position.</param>
    /// <param name="ordered">The notional of the open orders that can enlarge it.</param>
    public static FuturesMargin Of(FuturesPosition position, decimal notional, decimal unrealized, decimal ordered)
    {
        var margin = new FuturesMargin
        {
            Unrealized = unrealized,
            Notional = notional,
            PositionInitial = notional / position.Leverage,
            OrderInitial = ordered / position.Leverage,
        };
        return !position.IsIsolated ? margin : margin with
        {
            IsolatedWallet = position.IsolatedMargin,
            IsolatedUnrealized = unrealized,
            IsolatedInitial = margin.PositionInitial,
            IsolatedNotional = notional,
        };
    }

    /// <summary>An asset's wallet with all of its positions.</summary>
    public static FuturesMargin Sum(decimal wallet, IEnumerable<FuturesMargin> positions) =>
        positions.Aggregate(new FuturesMargin { Wallet = wallet }, static (sum, one) => sum with
        {
            Unrealized = sum.Unrealized + one.Unrealized,
            Notional = sum.Notional + one.Notional,
            PositionInitial = sum.PositionInitial + one.PositionInitial,
            OrderInitial = sum.OrderInitial + one.OrderInitial,
            IsolatedWallet = sum.IsolatedWallet + one.IsolatedWallet,
            IsolatedUnrealized = sum.IsolatedUnrealized + one.IsolatedUnrealized,
            IsolatedInitial = sum.IsolatedInitial + one.IsolatedInitial,
            IsolatedNotional = sum.IsolatedNotional + one.IsolatedNotional,
        });

    /// <summary>What may be lost before a position is closed by force: its own margin, or what the asset's other cross positions leave of the wallet.</summary>
    /// <param name="whole">The asset's sum.</param>
    public decimal Cushion(FuturesMargin whole) => IsolatedWallet > 0
        ? IsolatedWallet
        : whole.CrossWallet + whole.CrossUnrealized - Unrealized - (whole.CrossMaintenance - Maintenance);

    /// <summary>The entry with the commission of opening it added.</summary>
    public static decimal BreakEvenPrice(FuturesPosition position) => decimal.Round(position.EntryPrice * (1 + Math.Sign(position.Quantity) * TakerRate), 8);
}
