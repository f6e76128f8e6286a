using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Portfolio;

/// <summary>What an import would do with one item, and why not everything about it is sure.</summary>
public sealed record ImportLine
{
    public required ImportAction Action { get; init; }

    /// <summary>Null for one that is new.</summary>
    public required PortfolioItem? Before { get; init; }

    /// <summary>Null for one that goes.</summary>
    public required PortfolioItem? After { get; init; }

    /// <summary>USD for one unit now; null where it has none.</summary>
    public decimal? Price { get; init; }

    public ImmutableArray<ImportIssue> Issues { get; init; } = [];

    public string Symbol => (After ?? Before)!.Symbol;

    /// <summary>The item as it stands in the preview.</summary>
    public PortfolioItem Item => (After ?? Before)!;
}
