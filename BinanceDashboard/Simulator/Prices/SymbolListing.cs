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

    public decimal MinPrice => Tick;

    public decimal MaxPrice => Tick * 100_000_000;

    public decimal MinQuantity => Step;

    public decimal MaxQuantity => Step * 900_000_000;

    /// <summary>Of one market order, in units of the base asset.</summary>
    public decimal MarketMaxQuantity => Step * 12_000_000;

    /// <summary>In the quote asset.</summary>
    public decimal MinNotional => Quote switch { "BTC" => 0.0001m, "CZK" => 100m, _ => 5m };

    /// <summary>Of one limit order, in the quote asset.</summary>
    public decimal MaxNotional { get; init; } = 9_000_000;

    public string Symbol => string.Concat(Base, Quote);

    public decimal FloorQuantity(decimal quantity) => Math.Floor(quantity / Step) * Step;
}
