using System.Diagnostics;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Store;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>A million fills in pages of a thousand, each page with its cursor in a transaction of its own; then the same again, which must change nothing.</summary>
internal static class IngestBenchmark
{
    private const int Rows = 1_000_000;
    private const int Page = 1_000;

    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var pages = Enumerable.Range(0, Rows).Select(id => Trades.Fill(account, id)).Chunk(Page).ToList();
        var first = await KeepAsync(store, account, pages);
        var again = await KeepAsync(store, account, pages);
        if (first.Added != Rows || again.Added != 0) throw new InvalidOperationException($"{first.Added} and {again.Added} rows were added.");
        return [$"{Rows:N0} fills in pages of {Page:N0}: {Rows / first.Seconds:N0} rows/s; the same again, 0 rows changed: {Rows / again.Seconds:N0} rows/s"];
    }

    private static async Task<(int Added, double Seconds)> KeepAsync(TestStore store, long account, IReadOnlyList<Fill[]> pages)
    {
        var (started, added) = (Stopwatch.GetTimestamp(), 0);
        foreach (var page in pages) added += await store.Facts.KeepAsync(page, Sample.Cursor(account, page[^1].At, "fills/Usdm/BTCUSDT"), CancellationToken.None);
        return (added, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }
}
