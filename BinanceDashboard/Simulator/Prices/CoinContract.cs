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
}
