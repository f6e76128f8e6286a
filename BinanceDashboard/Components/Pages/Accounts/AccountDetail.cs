using BinanceDashboard.Collector;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>How an account is read: what its opened row shows.</summary>
public sealed record AccountDetail
{
    /// <summary>The exchange's time.</summary>
    public required DateTimeOffset Now { get; init; }

    public DateTimeOffset? LastTriedAt { get; init; }

    /// <summary>By the exchange's clock; null while the account is paused.</summary>
    public DateTimeOffset? NextSnapshotAt { get; init; }

    /// <summary>The last snapshot; null before the first.</summary>
    public Snapshot? Last { get; init; }

    public required IReadOnlyList<StreamCoverage> Streams { get; init; }

    /// <summary>The budgets of the account's exchange that are in use in this minute, the fullest first; all accounts on it share them.</summary>
    public required IReadOnlyList<Budget> Budgets { get; init; }

    /// <summary>Lists of cash flows that are not known back to their beginning yet.</summary>
    public int Unfinished => Streams.Count(stream => stream.FailedAt is null && stream.Months.Any(month => month.State == CoverageState.NotYet));

    public IEnumerable<StreamCoverage> Failing => Streams.Where(stream => stream.FailedAt is not null);
}
