using System.Diagnostics;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>A million fills of 60 symbols turned into round trips on one core, and a hundred more on top of them.</summary>
internal static class PositionBenchmark
{
    private const int Count = 1_000_000;
    private const int More = 100;
    private const int Runs = 15;

    public static Task<IReadOnlyList<string>> RunAsync()
    {
        var fills = PositionFills.Make(Count + More);
        var (first, more) = (fills[..Count], fills[Count..]);
        var book = PositionBook.Start(PositionFills.Terms);
        Warm(book, first);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var advance = book.Advance(first, []);
        var kept = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1_048_576.0;
        var (whole, worked, allocated) = Measure(() => book.Advance(first, []), Runs);
        var (small, _, _) = Measure(() => advance.Book.Advance(more, []), Runs * 10);
        var live = Live(PositionFills.Make(Count + (More * Runs * 10)));
        var split = advance.Closed.Sum(trip => trip.Fills) + advance.Book.Open().Sum(trip => trip.Fills) - Count;
        return Task.FromResult<IReadOnlyList<string>>(
        [
            $"{Count:N0} fills ({split:N0} of them split) → {advance.Closed.Count:N0} closed and {advance.Book.Open().Count} open: {BenchmarkCommand.Spread(whole)}, best {whole.Min():0} ms; "
                + $"processor time best {worked.Min():0} ms; {kept:0} MiB kept, {allocated:0} MiB allocated",
            $"{More} more fills: {small.Order().ElementAt(small.Count / 2):0.00} ms, worst {small.Max():0.00} ms",
            $"{More} more fills in the list that pages read: {live.Order().ElementAt(live.Count / 2):0.00} ms, worst {live.Max():0.00} ms",
        ]);
    }

    private static List<double> Live(Fill[] fills)
    {
        var live = new LivePositions(PositionFills.Terms.Price, PositionFills.Terms.Symbol);
        live.TryAdd(fills[..Count], [], []);
        var elapsed = new List<double>();
        for (var from = Count; from < fills.Length; from += More)
        {
            var (more, started) = (fills[from..(from + More)], Stopwatch.GetTimestamp());
            if (!live.TryAdd(more, [], [])) throw new InvalidOperationException("Fills in order are never late.");
            elapsed.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return elapsed;
    }

    // Until the second tier has compiled what the loop uses.
    private static void Warm(PositionBook book, Fill[] fills)
    {
        for (var i = 0; i < 5; i++) book.Advance(fills, []);
    }

    private static (List<double> Elapsed, List<double> Worked, double AllocatedMiB) Measure(Func<PositionAdvance> run, int times)
    {
        var (elapsed, worked, allocated) = (new List<double>(), new List<double>(), 0L);
        for (var i = 0; i < times; i++)
        {
            if (times == Runs) GC.Collect();
            var (usage, bytes, started) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            run();
            elapsed.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            worked.Add((Environment.CpuUsage.TotalTime - usage).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
        }

        return (elapsed, worked, allocated / 1_048_576.0);
    }
}
