namespace BinanceDashboard.Store;

/// <summary>One wallet of a snapshot.</summary>
public sealed record WalletValue
{
    public required WalletKind Wallet { get; init; }

    /// <summary>USD, rounded half-even to 1e-8 after an exact sum; may be negative (margin, futures); 0 where it did not answer.</summary>
    public required decimal Value { get; init; }

    public required bool Ok { get; init; }

    /// <summary>What the exchange's own totals say of the wallet at the same moment, USD; null where they do not list it or did not answer.</summary>
    public decimal? Reported { get; init; }

    /// <summary>The sentence that says why it did not answer.</summary>
    public string? Error { get; init; }
}
