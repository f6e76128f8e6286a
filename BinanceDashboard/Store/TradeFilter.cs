namespace BinanceDashboard.Store;

/// <summary>Which of an account's fills or orders are asked for; what is null does not matter.</summary>
public sealed record TradeFilter
{
    /// <summary>The status of every order that may still change, which no exchange calls so.</summary>
    public const string Open = "OPEN";

    public Market? Market { get; init; }

    public string? Symbol { get; init; }

    /// <summary>Included.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Included.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Of an order, as the exchange names it, or <see cref="Open"/>.</summary>
    public string? Status { get; init; }
}
