using System.Collections.Immutable;
using BinanceDashboard.Analytics.Holdings;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Portfolio;

/// <summary>What an import is decided on.</summary>
public sealed record ImportSource
{
    public required string OwnerId { get; init; }

    public required long AccountId { get; init; }

    /// <summary>By the exchange's clock, UTC: the day of the import.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the account holds, with costs by FIFO.</summary>
    public required ImmutableArray<Holding> Holdings { get; init; }

    /// <summary>Its items as they are.</summary>
    public required IReadOnlyList<PortfolioItem> Items { get; init; }

    /// <summary>A part of the account could not be read: nothing is closed or made smaller for it.</summary>
    public bool IsPartial { get; init; }
}
