using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Trades;

public sealed record FillContract
{
    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    /// <summary>The exchange's trade id, unique within market and symbol.</summary>
    public required long Id { get; init; }

    public required long OrderId { get; init; }

    public required DateTimeOffset Time { get; init; }

    /// <summary>BUY or SELL.</summary>
    public required string Side { get; init; }

    /// <summary>BOTH, LONG or SHORT.</summary>
    public required string PositionSide { get; init; }

    public required decimal Price { get; init; }

    public required decimal Qty { get; init; }

    public required decimal QuoteQty { get; init; }

    /// <summary>A cost is positive.</summary>
    public required decimal Commission { get; init; }

    public required string CommissionAsset { get; init; }

    public required decimal RealizedPnl { get; init; }

    public required string? MarginAsset { get; init; }

    public required bool Maker { get; init; }

    internal static FillContract Of(Fill fill) => new()
    {
        Market = fill.Market,
        Symbol = fill.Symbol,
        Id = fill.TradeId,
        OrderId = fill.OrderId,
        Time = fill.At,
        Side = fill.Side.ToString().ToUpperInvariant(),
        PositionSide = fill.PositionSide.ToString().ToUpperInvariant(),
        Price = fill.Price,
        Qty = fill.Quantity,
        QuoteQty = fill.QuoteQuantity,
        Commission = fill.Commission,
        CommissionAsset = fill.CommissionAsset,
        RealizedPnl = fill.RealizedPnl,
        MarginAsset = fill.MarginAsset,
        Maker = fill.IsMaker,
    };
}
