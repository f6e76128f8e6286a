namespace BinanceDashboard.Simulator.Books;

/// <summary>A position on a perpetual: the quantity is negative when short, in hedge mode too.</summary>
internal sealed record FuturesPosition
{
    public required PositionKey Key { get; init; }

    public string Symbol => Key.Symbol;

    public decimal Quantity { get; init; }

    public decimal EntryPrice { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public decimal Leverage { get; init; } = 10;

    /// <summary>The part of the wallet that alone stands for it, in the margin asset; 0 when all of the wallet does.</summary>
    public decimal IsolatedMargin { get; init; }

    public bool IsIsolated => IsolatedMargin > 0;

    public decimal UnrealizedProfit(decimal markPrice) => decimal.Round((markPrice - EntryPrice) * Quantity, 8);

    /// <summary>The position after a fill, and the profit that the closed part of it realised.</summary>
    /// <param name="signedQuantity">Negative for a sale.</param>
    public (FuturesPosition After, decimal RealizedProfit) Fill(DateTimeOffset at, decimal price, decimal signedQuantity)
    {
        var closed = Closed(signedQuantity);
        var realized = decimal.Round((price - EntryPrice) * closed, 8);
        var after = Quantity + signedQuantity;
        var entry = after == 0 ? 0 : EntryAfter(closed != 0, after, price, signedQuantity);
        return (this with { Quantity = after, EntryPrice = entry, UpdatedAt = at }, realized);
    }

    /// <summary>The same on an inverse contract, whose profit is paid in the coin: contracts × size × (1/entry − 1/price).</summary>
    /// <param name="size">US dollars per contract.</param>
    public (FuturesPosition After, decimal RealizedProfit) FillInverse(DateTimeOffset at, decimal price, decimal signedQuantity, decimal size)
    {
        var closed = Closed(signedQuantity);
        var realized = closed == 0 ? 0 : decimal.Round(closed * size * (1 / EntryPrice - 1 / price), 8);
        var after = Quantity + signedQuantity;
        var entry = price;
        if (after == 0) entry = 0;
        else if (closed == 0 && Quantity != 0) entry = decimal.Round(after / (Quantity / EntryPrice + signedQuantity / price), 8);
        else if (Math.Sign(after) == Math.Sign(Quantity)) entry = EntryPrice;
        return (this with { Quantity = after, EntryPrice = entry, UpdatedAt = at }, realized);
    }

    /// <summary>The part of the position that a fill closes, with the position's sign.</summary>
    private decimal Closed(decimal signedQuantity) =>
        Quantity != 0 && Math.Sign(signedQuantity) != Math.Sign(Quantity) ? Math.Min(Math.Abs(signedQuantity), Math.Abs(Quantity)) * Math.Sign(Quantity) : 0;

    private decimal EntryAfter(bool closes, decimal after, decimal price, decimal signedQuantity)
    {
        if (!closes) return decimal.Round((EntryPrice * Quantity + price * signedQuantity) / after, 8);
        return Math.Sign(after) == Math.Sign(Quantity) ? EntryPrice : price;
    }
}
