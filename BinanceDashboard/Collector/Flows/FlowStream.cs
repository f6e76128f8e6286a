using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Flows;

/// <summary>One list of the exchange that shows cash flows.</summary>
/// <param name="Name">The name of its cursor.</param>
/// <param name="Kinds">What it lists, and no other stream does.</param>
/// <param name="ReadAsync">Its flows from a time to another, in pages over which a cursor may move; the account is filled in later.</param>
internal sealed record FlowStream(
    string Name, IReadOnlyList<FlowKind> Kinds, Func<BinanceClient, DateTimeOffset, DateTimeOffset, WalkOrder, CancellationToken, IAsyncEnumerable<Page<CashFlow>>> ReadAsync)
{
    /// <summary>How far back the exchange lists at all; null: to the account's beginning.</summary>
    public TimeSpan? Reach { get; init; }

    /// <summary>An answer younger than this is as good as a new one: for calls that are allowed a few times a minute.</summary>
    public TimeSpan Freshness { get; init; }

    /// <summary>The exchange refuses this list to accounts that cannot have such flows: then there are none.</summary>
    public bool IsForSome { get; init; }

    /// <summary>Rows of the exchange as flows; a row that moved nothing over the account's border is none.</summary>
    public static FlowStream Of<T>(
        string name,
        IReadOnlyList<FlowKind> kinds,
        Func<BinanceClient, DateTimeOffset, DateTimeOffset, WalkOrder, CancellationToken, IAsyncEnumerable<Page<T>>> readAsync,
        Func<T, CashFlow?> flowOf) =>
        new(name, kinds, (client, from, to, order, cancellationToken) => readAsync(client, from, to, order, cancellationToken)
            .Select(page => new Page<CashFlow> { From = page.From, To = page.To, Rows = [.. page.Rows.Select(flowOf).OfType<CashFlow>()] }));
}
