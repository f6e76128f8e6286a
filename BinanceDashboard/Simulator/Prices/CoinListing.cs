namespace BinanceDashboard.Simulator.Prices;

/// <summary>
/// One coin and how it moves: it follows the market's common factor by <see cref="Beta"/> and adds a noise of its own.
/// </summary>
internal sealed record CoinListing
{
    public required string Asset { get; init; }

    /// <summary>US dollars per unit at the first minute of the price history.</summary>
    public required double FirstPriceUsd { get; init; }

    public double Beta { get; init; }

    /// <summary>Standard deviation of the own noise per day, in log price.</summary>
    public double DailyNoise { get; init; }

    /// <summary>Days after which a deviation has fallen to 1/e.</summary>
    public double MemoryDays { get; init; } = 60;

    /// <summary>Pegged coins and currencies do not know scenarios.</summary>
    public bool FollowsScenario { get; init; } = true;

    /// <summary>What the exchange keeps for sending a withdrawal, in units of the coin; null where nothing is sent over a chain.</summary>
    public decimal? NetworkFee { get; init; }

    public string Network { get; init; } = "";

    public decimal QuantityStep { get; init; } = 1e-8m;
}
