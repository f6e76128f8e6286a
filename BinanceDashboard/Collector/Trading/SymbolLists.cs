using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Collector.Trading;

/// <summary>How the rows of one symbol are listed.</summary>
internal sealed record SymbolLists<T>
{
    /// <summary>From an id on, included, the oldest first, as far as the exchange has them.</summary>
    public required Func<string, long, CancellationToken, IAsyncEnumerable<IReadOnlyList<T>>> From { get; init; }

    /// <summary>From a time to another, the oldest first; null where ids lead to the beginning for certain.</summary>
    public Func<string, DateTimeOffset, DateTimeOffset, CancellationToken, IAsyncEnumerable<FuturesPage<T>>>? Between { get; init; }

    public required Func<T, long> IdOf { get; init; }

    public required Func<T, DateTimeOffset> TimeOf { get; init; }

    /// <summary>How far back the exchange lists at all; null: to the account's beginning.</summary>
    public TimeSpan? Reach { get; init; }
}
