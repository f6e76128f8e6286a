using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>What an import did, item by item, and what it could not know for sure.</summary>
public sealed record ImportRunDetail(ImmutableArray<ItemChange> Changes, IReadOnlyList<ImportIssue> Issues);
