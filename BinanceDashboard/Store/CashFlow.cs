namespace BinanceDashboard.Store;

/// <summary>Money that crossed the account's border. Identity: account, kind and external id.</summary>
public sealed record CashFlow
{
    public long Id { get; init; }

    public required long AccountId { get; init; }

    public required FlowKind Kind { get; init; }

    /// <summary>The exchange's id; for manual flows one of our own.</summary>
    public required string ExternalId { get; init; }

    public required string Asset { get; init; }

    /// <summary>Signed: money in is positive, money out negative and including the network fee.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The network fee in the asset, positive, already inside <see cref="Quantity"/>.</summary>
    public required decimal Fee { get; init; }

    /// <summary>When the balance changed, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required FlowStatus Status { get; init; }

    /// <summary>USD for one unit at <see cref="At"/>; null until it is known.</summary>
    public decimal? Price { get; init; }

    public string? PriceSource { get; init; }

    /// <summary>USD, signed like the quantity; null until the price is known.</summary>
    public decimal? AmountUsd { get; init; }

    public string? Note { get; init; }
}
