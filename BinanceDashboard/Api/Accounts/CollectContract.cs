using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Accounts;

public sealed record CollectContract
{
    public required DateTimeOffset At { get; init; }

    public required bool Complete { get; init; }

    /// <summary>USD: the sum of what responded.</summary>
    public required decimal Nav { get; init; }

    public required IEnumerable<WalletContract> Wallets { get; init; }

    public required IEnumerable<UnpricedAsset> Unpriced { get; init; }

    /// <summary>USD at the same moment; null where it is not known.</summary>
    public required decimal? Benchmark { get; init; }

    public required ReportedContract? Reported { get; init; }

    /// <summary>The sentence that says why <see cref="Reported"/> is null; null where it is there.</summary>
    public required string? ReportedReason { get; init; }
}
