using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Flows;

public sealed record FlowContract
{
    public required string Id { get; init; }

    public required FlowKind Kind { get; init; }

    public required string Asset { get; init; }

    /// <summary>Signed: money in is positive, money out negative and including the network fee.</summary>
    public required decimal Quantity { get; init; }

    public required DateTimeOffset At { get; init; }

    public required decimal? Price { get; init; }

    public required string? PriceSource { get; init; }

    /// <summary>USD, signed; null until there is a price.</summary>
    public required decimal? AmountUsd { get; init; }

    public required decimal Fee { get; init; }

    public required string ExternalId { get; init; }

    public required FlowStatus Status { get; init; }
}
