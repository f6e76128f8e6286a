using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>What an exchange lists of a symbol, and what an order of it must keep to. A rule is null where the symbol has none.</summary>
public sealed record TradingRules
{
    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    /// <summary>In words: "Trading", "Halt", "Pending trading" …; "Unknown" for a word that came later.</summary>
    public required string Status { get; init; }

    /// <summary>Orders are taken now.</summary>
    public required bool IsTrading { get; init; }

    public required string Base { get; init; }

    public required string Quote { get; init; }

    /// <summary>Of futures: what profits and fees are paid in.</summary>
    public string? MarginAsset { get; init; }

    /// <summary>Of futures, in words: "Perpetual", "Current quarter" …</summary>
    public string? Contract { get; init; }

    /// <summary>COIN-M: what one contract stands for, in the quote asset.</summary>
    public decimal? ContractSize { get; init; }

    /// <summary>In the base asset, on COIN-M contracts; as for the step and the largest one.</summary>
    public decimal? MinQuantity { get; init; }

    public decimal? MaxQuantity { get; init; }

    public decimal? StepSize { get; init; }

    /// <summary>The step of a price, in the quote asset.</summary>
    public decimal? TickSize { get; init; }

    /// <summary>The least price × quantity, in the quote asset.</summary>
    public decimal? MinNotional { get; init; }

    /// <summary>The call that told it.</summary>
    public required string Source { get; init; }

    /// <summary>The exchange's time of the answer, UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
