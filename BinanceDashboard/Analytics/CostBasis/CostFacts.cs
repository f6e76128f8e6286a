using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>
/// Everything that brings or takes an asset, in any order. Moves between wallets of one account are none of it. Futures count by their
/// income: its rows are what changes the wallet, their fills would count fees and profits twice.
/// </summary>
public sealed record CostFacts
{
    /// <summary>Those of spot count, of other markets none.</summary>
    public IReadOnlyList<Fill> Fills { get; init; } = [];

    public IReadOnlyList<Conversion> Conversions { get; init; } = [];

    public IReadOnlyList<Dividend> Dividends { get; init; } = [];

    /// <summary>Only completed ones count.</summary>
    public IReadOnlyList<CashFlow> Flows { get; init; } = [];

    public IReadOnlyList<Income> Incomes { get; init; } = [];
}
