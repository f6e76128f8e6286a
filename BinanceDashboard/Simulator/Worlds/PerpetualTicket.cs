using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>An order on a perpetual as a trader sends it, with the other orders that it will meet.</summary>
internal sealed record PerpetualTicket
{
    public required AccountBooks Account { get; init; }

    public required Perpetual Contract { get; init; }

    /// <summary>Negative for a sale.</summary>
    public required decimal SignedQuantity { get; init; }

    /// <summary>Null on market orders.</summary>
    public decimal? Price { get; init; }

    /// <summary>GTC, IOC or GTX, which may not meet anything at once.</summary>
    public string TimeInForce { get; init; } = "GTC";

    public PositionSide Side { get; init; }

    public bool ReduceOnly { get; init; }

    /// <summary>Null: the exchange makes one.</summary>
    public string? ClientId { get; init; }

    /// <summary>Of an isolated position that it opens; null trades on all of the wallet.</summary>
    public decimal? IsolatedLeverage { get; init; }

    /// <inheritdoc cref="SpotTicket.Depths"/>
    public IReadOnlyList<double> Depths { get; init; } = [0.5];

    /// <inheritdoc cref="SpotTicket.ShareAtOnce"/>
    public decimal ShareAtOnce { get; init; } = 1;

    public bool IsBuy => SignedQuantity > 0;

    public decimal Quantity => Math.Abs(SignedQuantity);

    public PositionKey Key => new(Contract.Market, Contract.Symbol, Side);
}
