using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>An open position of futures as the exchange reports it. Money is in <see cref="Asset"/>.</summary>
public sealed record OpenPosition
{
    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    public required PositionSide Side { get; init; }

    /// <summary>In the base asset, on COIN-M contracts; negative when short.</summary>
    public required decimal Quantity { get; init; }

    public required decimal EntryPrice { get; init; }

    public required decimal MarkPrice { get; init; }

    /// <summary>Null where nothing would be liquidated.</summary>
    public required decimal? LiquidationPrice { get; init; }

    /// <summary>What is set aside for it; null where the exchange does not tell it, as on COIN-M with cross margin.</summary>
    public required decimal? Margin { get; init; }

    /// <summary>At the mark price, signed.</summary>
    public required decimal UnrealizedProfit { get; init; }

    /// <summary>What it is settled in; empty where the exchange does not tell it.</summary>
    public required string Asset { get; init; }
}
