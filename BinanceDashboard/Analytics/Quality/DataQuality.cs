using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Quality;

/// <summary>How far an account's NAV is proven by the exchange's own totals.</summary>
public sealed record DataQuality
{
    /// <summary>Of the snapshot that is looked at; UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Null where it is not known; <see cref="Sentences"/> says why.</summary>
    public required Residual? Residual { get; init; }

    public required ImmutableArray<WalletProof> Wallets { get; init; }

    /// <summary>USD that the exchange reports in wallets which are not counted here; null where it gave no totals by wallet.</summary>
    public required decimal? Elsewhere { get; init; }

    /// <summary>What explains a notable residual, or why there is none to show; empty where all is proven.</summary>
    public required ImmutableArray<string> Sentences { get; init; }

    /// <summary>The residuals of the range by time.</summary>
    public required ImmutableArray<QualityPoint> History { get; init; }

    /// <summary>Partial snapshots in the range.</summary>
    public required int Partial { get; init; }
}
