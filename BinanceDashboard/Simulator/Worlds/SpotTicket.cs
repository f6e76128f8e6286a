using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>An order as a trader sends it, with the other orders that it will meet.</summary>
internal sealed record SpotTicket
{
    public required TradingPlace Place { get; init; }

    public required SymbolListing Symbol { get; init; }

    public required bool IsBuy { get; init; }

    public required decimal Quantity { get; init; }

    /// <summary>Null on market orders.</summary>
    public decimal? Price { get; init; }

    /// <summary>GTC or IOC.</summary>
    public string TimeInForce { get; init; } = "GTC";

    /// <summary>Where the orders stand that it meets at once, as shares of the minute's move.</summary>
    public IReadOnlyList<double> Depths { get; init; } = [0.5];

    /// <summary>The share of a limit order that finds somebody at once, when its limit reaches the market.</summary>
    public decimal ShareAtOnce { get; init; } = 1;

    public string Spent => IsBuy ? Symbol.Quote : Symbol.Base;

    public string Got => IsBuy ? Symbol.Base : Symbol.Quote;

    public decimal Cost(decimal quantity, decimal price) => IsBuy ? quantity * price : quantity;

    public LedgerKey Free => Place.Key(Spent);

    public LedgerKey Locked => Place.Key(Spent, locked: true);
}
