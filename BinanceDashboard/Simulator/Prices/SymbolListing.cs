namespace BinanceDashboard.Simulator.Prices;

/// <summary>A traded pair: prices are whole multiples of <see cref="Tick"/>, quantities of <see cref="Step"/>.</summary>
internal sealed record SymbolListing
{
    public required int Index { get; init; }

    public required string Base { get; init; }

    public required string Quote { get; init; }

    public required decimal Tick { get; init; }

    public required decimal Step { get; init; }

    /// <summary>Typical trading per minute in US dollars; only the printed volumes depend on it.</summary>
    public required double MinuteTurnoverUsd { get; init; }

    /// <summary>Quantity step of the perpetual of the same name; null where there is none.</summary>
    public decimal? PerpetualStep { get; init; }

    /// <summary>Days after the world's beginning when the pair is taken off; null: never. It is unknown to every endpoint from then on.</summary>
    public int? DelistedAfterDays { get; init; }

    public string Symbol => string.Concat(Base, Quote);

    public decimal FloorQuantity(decimal quantity) => Math.Floor(quantity / Step) * Step;
}
