namespace BinanceDashboard.Simulator.Books;

/// <summary>A conversion of one asset of the spot wallet into another at a quoted price, without a fee.</summary>
internal sealed record ConversionRow
{
    public required long OrderId { get; init; }

    public required string QuoteId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>SUCCESS or FAIL; a failed one moved nothing.</summary>
    public required string Status { get; init; }

    public required string FromAsset { get; init; }

    public required decimal FromAmount { get; init; }

    public required string ToAsset { get; init; }

    public required decimal ToAmount { get; init; }
}
