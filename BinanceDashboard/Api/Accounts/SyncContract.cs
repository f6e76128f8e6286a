namespace BinanceDashboard.Api.Accounts;

/// <summary>How the sync of one stream ended.</summary>
public sealed record SyncContract
{
    public required string Stream { get; init; }

    /// <summary>Spot, Usdm or Coinm; null for what belongs to none of them.</summary>
    public string? Market { get; init; }

    public required int Fetched { get; init; }

    public required int Added { get; init; }

    public required long Requests { get; init; }

    public required long Weight { get; init; }

    /// <summary>Done: everything up to now is stored. Partial: the error says why not, and when it goes on.</summary>
    public required string Status { get; init; }

    public string? Error { get; init; }
}
