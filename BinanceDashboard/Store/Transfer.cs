namespace BinanceDashboard.Store;

/// <summary>A move between two wallets of one account. Identity: account and external id.</summary>
public sealed record Transfer : AccountRecord
{
    /// <summary>As the exchange names it: MAIN, UMFUTURE, FUNDING …</summary>
    public required string FromWallet { get; init; }

    /// <summary>As the exchange names it.</summary>
    public required string ToWallet { get; init; }

    public required string Asset { get; init; }

    /// <summary>Positive.</summary>
    public required decimal Quantity { get; init; }
}
