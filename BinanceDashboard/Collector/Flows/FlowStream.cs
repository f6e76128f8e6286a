using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Flows;

/// <summary>One list of the exchange that shows cash flows.</summary>
/// <param name="Kinds">What it lists, and no other stream does.</param>
internal sealed record FlowStream(
    string Name, IReadOnlyList<FlowKind> Kinds, Func<BinanceClient, DateTimeOffset, DateTimeOffset, WalkOrder, CancellationToken, IAsyncEnumerable<Page<CashFlow>>> ReadAsync)
    : FactStream<CashFlow>(Name, ReadAsync)
{
    /// <summary>Rows of the exchange as flows; a row that moved nothing over the account's border is none.</summary>
    public static FlowStream Of<T>(
        string name,
        IReadOnlyList<FlowKind> kinds,
        Func<BinanceClient, DateTimeOffset, DateTimeOffset, WalkOrder, CancellationToken, IAsyncEnumerable<Page<T>>> readAsync,
        Func<T, CashFlow?> flowOf) =>
        new(name, kinds, (client, from, to, order, cancellationToken) => readAsync(client, from, to, order, cancellationToken)
            .Select(page => new Page<CashFlow> { From = page.From, To = page.To, Rows = [.. page.Rows.Select(flowOf).OfType<CashFlow>()] }));
}
