using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>A perpetual of either futures market as market data shows it: it follows the prices of a spot pair.</summary>
internal sealed record Instrument
{
    public required string Symbol { get; init; }

    public required string Pair { get; init; }

    /// <summary>The pair whose prices and volumes it follows.</summary>
    public required SymbolListing Spot { get; init; }

    public required decimal Tick { get; init; }

    public required decimal Step { get; init; }

    /// <summary>US dollars per contract on COIN-M; 0 on USD-M, where quantities count units of the coin.</summary>
    public decimal ContractSize { get; init; }

    public bool IsInverse => ContractSize > 0;

    public decimal MaxPrice => Tick * (IsInverse ? 45_000_000 : 100_000_000);

    public decimal MaxQuantity => Step * 1_000_000;

    /// <summary>Of one market order.</summary>
    public decimal MarketMaxQuantity => Step * (IsInverse ? 60_000 : 120_000);

    public string PricePlaces => JsonDecimals.PlacesOf(Tick);

    public string QuantityPlaces => JsonDecimals.PlacesOf(Step);

    public static Instrument Of(SymbolListing symbol) =>
        new() { Symbol = symbol.Symbol, Pair = symbol.Symbol, Spot = symbol, Tick = symbol.Tick, Step = symbol.PerpetualStep ?? symbol.Step };

    public static Instrument Of(CoinContract contract) => new()
    {
        Symbol = contract.Symbol,
        Pair = contract.Pair,
        Spot = Listings.Symbol(contract.Asset + Listings.Dollar),
        Tick = contract.Tick,
        Step = 1,
        ContractSize = contract.Size,
    };

    public decimal Price(ApiCall call) => OnTick(call.World.Prices.Price(Spot, call.World.Now));

    public decimal PriceOf(long spotTicks) => OnTick(spotTicks * Spot.Tick);

    /// <summary>A candle's volume in this instrument's quantities: whole steps of the coin, or contracts.</summary>
    public decimal Quantity(long spotSteps, Int128 spotQuote) => IsInverse
        ? Math.Floor((decimal)spotQuote * (Spot.Tick * Spot.Step) / ContractSize)
        : Math.Floor(spotSteps * Spot.Step / Step) * Step;

    /// <summary>Its worth in the other asset: the quote on USD-M, the coin on COIN-M.</summary>
    public decimal Counter(long spotSteps, Int128 spotQuote) => IsInverse ? spotSteps * Spot.Step : (decimal)spotQuote * (Spot.Tick * Spot.Step);

    private decimal OnTick(decimal price) => Math.Floor(price / Tick) * Tick;
}
