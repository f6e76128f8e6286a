using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Collector.Streams;

/// <summary>One list of the exchange whose rows become facts.</summary>
/// <param name="Name">The name of its cursor.</param>
/// <param name="ReadAsync">Its facts from a time to another, in pages over which a cursor may move; the account is filled in later.</param>
internal record FactStream<T>(string Name, Func<BinanceClient, DateTimeOffset, DateTimeOffset, WalkOrder, CancellationToken, IAsyncEnumerable<Page<T>>> ReadAsync)
{
    /// <summary>How far back the exchange lists at all; null: to the account's beginning.</summary>
    public TimeSpan? Reach { get; init; }

    /// <summary>An answer younger than this is as good as a new one: for calls that are allowed a few times a minute, or need not be made often.</summary>
    public TimeSpan Freshness { get; init; }

    /// <summary>How much of what is stored each run reads again, because a row may be listed late.</summary>
    public TimeSpan Overlap { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Its pages come in the order of their ids from the very first on, so that it is never walked backwards.</summary>
    public bool FromTheStart { get; init; }

    /// <summary>From when on it is wanted: the walk back ends there for now. Null: all of it.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>How many pages of the past one run may read, where each costs much; the next run goes on from there. Null: all of them.</summary>
    public int? PagesPerRun { get; init; }

    /// <summary>The exchange refuses this list to accounts that cannot have such rows: then there are none.</summary>
    public bool IsForSome { get; init; }
}
