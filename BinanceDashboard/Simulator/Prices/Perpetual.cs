using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Prices;

/// <summary>A perpetual of either futures market and its rules.</summary>
internal sealed record Perpetual
{
    private const decimal UsdmMinNotional = 5;

    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    /// <summary>In which margin, profit, commission and funding are paid.</summary>
    public required string MarginAsset { get; init; }

    /// <summary>The pair whose price it follows.</summary>
    public required SymbolListing Spot { get; init; }

    public required decimal Tick { get; init; }

    public required decimal Step { get; init; }

    public required decimal MaxPrice { get; init; }

    public required decimal MaxQuantity { get; init; }

    /// <summary>Of one market order.</summary>
    public required decimal MarketMaxQuantity { get; init; }

    /// <summary>In the margin asset; 0 where there is no such rule.</summary>
    public required decimal MinNotional { get; init; }

    /// <summary>US dollars per contract on COIN-M; 0 on USD-M, where the quantity counts units of the coin.</summary>
    public decimal ContractSize { get; init; }

    public decimal MinPrice => Tick;

    public decimal MinQuantity => Step;

    private bool IsInverse => ContractSize > 0;

    public static Perpetual Linear(SymbolListing symbol)
    {
        var step = symbol.PerpetualStep ?? throw new ArgumentException($"{symbol.Symbol} has no perpetual.", nameof(symbol));
        return new Perpetual
        {
            Market = Market.Usdm,
            Symbol = symbol.Symbol,
            MarginAsset = symbol.Quote,
            Spot = symbol,
            Tick = symbol.Tick,
            Step = step,
            MaxPrice = symbol.MaxPrice,
            MaxQuantity = step * 1_000_000,
            MarketMaxQuantity = step * 120_000,
            MinNotional = UsdmMinNotional,
        };
    }

    public static Perpetual Inverse(CoinContract contract, SymbolListing spot) => new()
    {
        Market = Market.Coinm,
        Symbol = contract.Symbol,
        MarginAsset = contract.Asset,
        Spot = spot,
        Tick = contract.Tick,
        Step = contract.MinQuantity,
        MaxPrice = contract.MaxPrice,
        MaxQuantity = contract.MaxQuantity,
        MarketMaxQuantity = contract.MarketMaxQuantity,
        MinNotional = 0,
        ContractSize = contract.Size,
    };

    /// <summary>The spot market's price in this contract's ticks.</summary>
    public decimal OnTick(decimal price) => Math.Floor(price / Tick) * Tick;

    /// <summary>Quantity × price in the margin asset, rounded to eight decimals.</summary>
    public decimal Notional(decimal quantity, decimal price) => decimal.Round(IsInverse ? quantity * ContractSize / price : quantity * price, 8);

    public (FuturesPosition After, decimal RealizedProfit) Fill(FuturesPosition position, DateTimeOffset at, decimal price, decimal signedQuantity) =>
        IsInverse ? position.FillInverse(at, price, signedQuantity, ContractSize) : position.Fill(at, price, signedQuantity);

    /// <summary>In the margin asset.</summary>
    public decimal UnrealizedProfit(FuturesPosition position, decimal markPrice)
    {
        if (position.Quantity == 0) return 0;
        return IsInverse ? decimal.Round(position.Quantity * ContractSize * (1 / position.EntryPrice - 1 / markPrice), 8) : position.UnrealizedProfit(markPrice);
    }
}
