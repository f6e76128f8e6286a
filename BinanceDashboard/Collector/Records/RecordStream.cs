using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Records;

/// <summary>One list of the exchange that shows what happened inside an account.</summary>
/// <param name="Kind">What it lists, and no other stream does.</param>
internal sealed record RecordStream(
    string Name, RecordKind Kind, Func<BinanceClient, DateTimeOffset, DateTimeOffset, WalkOrder, CancellationToken, IAsyncEnumerable<Page<AccountRecord>>> ReadAsync)
    : FactStream<AccountRecord>(Name, ReadAsync)
{
    /// <summary>Rows of the exchange as records; a row that moved nothing is none, and one may be several.</summary>
    public static RecordStream Of<T>(
        string name,
        RecordKind kind,
        Func<BinanceClient, DateTimeOffset, DateTimeOffset, WalkOrder, CancellationToken, IAsyncEnumerable<Page<T>>> readAsync,
        Func<T, IEnumerable<AccountRecord>> recordsOf) =>
        new(name, kind, (client, from, to, order, cancellationToken) => readAsync(client, from, to, order, cancellationToken)
            .Select(page => new Page<AccountRecord> { From = page.From, To = page.To, Rows = [.. page.Rows.SelectMany(recordsOf)] }));
}
