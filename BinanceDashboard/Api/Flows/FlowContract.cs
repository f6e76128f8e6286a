using System.Globalization;
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

    internal static FlowContract Of(CashFlow flow) => new()
    {
        Id = flow.Id.ToString(CultureInfo.InvariantCulture),
        Kind = flow.Kind,
        Asset = flow.Asset,
        Quantity = flow.Quantity,
        At = flow.At,
        Price = flow.Price,
        PriceSource = flow.PriceSource,
        AmountUsd = flow.AmountUsd,
        Fee = flow.Fee,
        ExternalId = flow.ExternalId,
        Status = flow.Status,
    };
}
