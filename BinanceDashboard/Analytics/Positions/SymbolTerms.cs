namespace BinanceDashboard.Analytics.Positions;

/// <summary>What a symbol stands for: its price is units of <see cref="Quote"/> for one <see cref="Base"/>.</summary>
public sealed record SymbolTerms
{
    public required string Base { get; init; }

    public required string Quote { get; init; }

    /// <summary>COIN-M: what one contract stands for, in units of the quote (USD), positive; null elsewhere.</summary>
    public decimal? ContractSize { get; init; }
}
