using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Filters;

/// <summary>The filters of one symbol; null is one that the symbol does not have.</summary>
[JsonConverter(typeof(OrderFiltersConverter))]
public sealed record OrderFilters
{
    public static OrderFilters None { get; } = new();

    public PriceFilter? Price { get; init; }

    public QuantityFilter? Quantity { get; init; }

    /// <summary>For market orders, in addition.</summary>
    public QuantityFilter? MarketQuantity { get; init; }

    public NotionalFilter? Notional { get; init; }

    public NotionalFilter? MinNotional { get; init; }

    public PercentPriceFilter? PercentPrice { get; init; }

    public PercentPriceFilter? PercentPriceBySide { get; init; }

    /// <summary>The names of those that are not checked here, such as MAX_NUM_ORDERS, and of those that came later.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
