namespace BinanceDashboard.Simulator.Prices;

/// <summary>A COIN-M perpetual: an inverse contract of a fixed worth in US dollars, margined and settled in the coin.</summary>
internal sealed record CoinContract
{
    public required string Symbol { get; init; }

    public required string Pair { get; init; }

    /// <summary>The coin of its margin, profit, commission and funding.</summary>
    public required string Asset { get; init; }

    /// <summary>US dollars per contract.</summary>
    public required decimal Size { get; init; }

    public required decimal Tick { get; init; }

    public decimal MinPrice => Tick;

    public decimal MaxPrice => Tick * 45_000_000;

    /// <summary>Contracts.</summary>
    public decimal MinQuantity { get; init; } = 1;

    /// <inheritdoc cref="MinQuantity"/>
    public decimal MaxQuantity { get; init; } = 1_000_000;

    /// <inheritdoc cref="MinQuantity"/>
    public decimal MarketMaxQuantity { get; init; } = 60_000;
}
