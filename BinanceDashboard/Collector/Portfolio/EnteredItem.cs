namespace BinanceDashboard.Collector.Portfolio;

/// <summary>A portfolio item as somebody entered it.</summary>
public sealed record EnteredItem
{
    public required string? Symbol { get; init; }

    public required decimal? Amount { get; init; }

    /// <summary>For one unit, in <see cref="BaseCurrency"/>; null where it is not known.</summary>
    public decimal? PriceBuy { get; init; }

    /// <summary>USD when null.</summary>
    public string? BaseCurrency { get; init; }

    /// <summary>UTC; today when null.</summary>
    public DateTimeOffset? PurchaseDate { get; init; }

    /// <summary>A positive cost in <see cref="BaseCurrency"/>; none when null.</summary>
    public decimal? Commission { get; init; }

    public string? Note { get; init; }
}
