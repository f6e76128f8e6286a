namespace BinanceDashboard.Store;

/// <summary>What happened inside an account, in the exchange's own words. It moves nothing over the account's border and never is a cash flow.</summary>
public abstract record AccountRecord
{
    public required long AccountId { get; init; }

    /// <summary>Made of the exchange's own ids; the same row has the same one each time it is listed.</summary>
    public required string ExternalId { get; init; }

    /// <summary>UTC, whole milliseconds.</summary>
    public required DateTimeOffset At { get; init; }
}
