namespace BinanceDashboard.Store;

/// <summary>One asset turned into another at the exchange's quote. Identity: account, source and external id.</summary>
public sealed record Conversion : AccountRecord
{
    public required ConversionSource Source { get; init; }

    public required string FromAsset { get; init; }

    /// <summary>Given, positive.</summary>
    public required decimal FromQuantity { get; init; }

    public required string ToAsset { get; init; }

    /// <summary>Received, positive, any fee already taken off.</summary>
    public required decimal ToQuantity { get; init; }

    /// <summary>In BNB, positive; null where the exchange takes none beside its quote.</summary>
    public decimal? FeeBnb { get; init; }
}
