using System.Globalization;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>The rules of a symbol that an order has to keep, with Binance's answers to those that break one.</summary>
internal static class OrderFilters
{
    /// <param name="price">Null on market orders.</param>
    /// <param name="marketPrice">At which a market order's notional is reckoned.</param>
    public static OrderRefusal? Check(SymbolListing symbol, decimal quantity, decimal? price, decimal marketPrice)
    {
        if (price is { } limit && (limit < symbol.MinPrice || limit > symbol.MaxPrice || limit % symbol.Tick != 0)) return Failure("PRICE_FILTER");
        if (quantity < symbol.MinQuantity || quantity > symbol.MaxQuantity || quantity % symbol.Step != 0) return Failure("LOT_SIZE");
        if (price is null && quantity > symbol.MarketMaxQuantity) return Failure("MARKET_LOT_SIZE");
        var notional = quantity * (price ?? marketPrice);
        return notional < symbol.MinNotional || (price is not null && notional > symbol.MaxNotional) ? Failure("NOTIONAL") : null;
    }

    /// <param name="price">Null on market orders.</param>
    /// <param name="markPrice">At which a market order's notional is reckoned.</param>
    /// <param name="reducesOnly">Frees it of the smallest notional.</param>
    public static OrderRefusal? Check(Perpetual contract, decimal quantity, decimal? price, decimal markPrice, bool reducesOnly)
    {
        if (price is { } limit && CheckPrice(contract, limit) is { } wrong) return wrong;
        if (quantity <= 0) return new(-4003, "Quantity less than zero.");
        if (quantity < contract.MinQuantity) return new(-4004, "Quantity less than min quantity.");
        if (quantity > (price is null ? contract.MarketMaxQuantity : contract.MaxQuantity)) return new(-4005, "Quantity greater than max quantity.");
        if ((quantity - contract.MinQuantity) % contract.Step != 0) return new(-4023, "Qty not increased by step size.");
        if (reducesOnly || contract.Notional(quantity, price ?? markPrice) >= contract.MinNotional) return null;
        return new(-4164, string.Create(CultureInfo.InvariantCulture, $"Order's notional must be no smaller than {contract.MinNotional} (unless you choose reduce only)"));
    }

    private static OrderRefusal? CheckPrice(Perpetual contract, decimal limit)
    {
        if (limit < 0) return new(-4001, "Price less than 0.");
        if (limit < contract.MinPrice) return new(-4013, "Price less than min price.");
        if (limit > contract.MaxPrice) return new(-4002, "Price greater than max price.");
        return (limit - contract.MinPrice) % contract.Tick == 0 ? null : new(-4014, "Price not increased by tick size.");
    }

    private static OrderRefusal Failure(string filter) => new(-1013, $"Filter failure: {filter}");
}
