using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>The head of the list of fills or orders, and its first rows; the others are read where they are looked at.</summary>
public sealed record TradesView
{
    // What a prerendered page carries into its live self is limited.
    private const int MostRows = 12;
    private const int MostSymbols = 150;

    public required PageState State { get; init; }

    /// <summary>What was asked for.</summary>
    public TradesQuery Query { get; init; } = new();

    /// <summary>Why it is failed or stale.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? DataAt { get; init; }

    /// <summary>Of the exchange's clock.</summary>
    public TimeSpan Ahead { get; init; }

    public IReadOnlyList<TradesAccount> Accounts { get; init; } = [];

    /// <summary>What the list was read with.</summary>
    public TradeFilter Filter { get; init; } = new();

    /// <summary>How many match.</summary>
    public int Count { get; init; }

    public NothingToShow Nothing { get; init; }

    /// <summary>Every symbol that was traded or ordered.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    public IReadOnlyList<FillLine> Fills { get; init; } = [];

    public IReadOnlyList<OrderLine> Orders { get; init; } = [];

    /// <summary>What a page can carry into its live self.</summary>
    public TradesView Beginning() => this with { Fills = [.. Fills.Take(MostRows)], Orders = [.. Orders.Take(MostRows)], Symbols = [.. Symbols.Take(MostSymbols)] };
}
