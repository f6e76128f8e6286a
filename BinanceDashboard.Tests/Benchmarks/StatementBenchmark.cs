using System.Diagnostics;
using System.Globalization;
using System.Text;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Store;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>A statement of a million lines, read from a file and taken over in one transaction; then the same again, which must change nothing.</summary>
internal static class StatementBenchmark
{
    private const int Rows = 1_000_000;
    private const int BorderEvery = 1_000;

    private static readonly string[] Operations = ["Transaction Buy", "Transaction Spend", "Transaction Fee", "Funding Fee", "Realized Profit and Loss"];
    private static readonly string[] Coins = ["BTC", "ETH", "USDT", "BNB", "SOL", "XRP"];

    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var path = Path.Combine(store.Directory, "statement.csv");
        await File.WriteAllLinesAsync(path, Enumerable.Range(0, Rows).Select(Line).Prepend(StatementFileReader.Header));
        GC.Collect();
        using var watched = new CancellationTokenSource();
        var most = WatchAsync(watched.Token);
        var (added, read, kept) = await ImportAsync(store, account, path);
        var compared = await CompareAsync(store, account, path);
        var (again, _, known) = await ImportAsync(store, account, path);
        await watched.CancelAsync();
        if (added != Rows || again != 0) throw new InvalidOperationException($"{added} and {again} lines were added.");
        return
        [
            $"{Rows:N0} lines, {new FileInfo(path).Length / 1_048_576.0:0} MB: read in {read:0.0} s, taken over in {kept:0.0} s, {read + kept:0.0} s in all; the same again, 0 rows changed: {known:0.0} s, held against those there: {compared:0.0} s; at most {await most / 1_048_576.0:0} MB of memory",
        ];
    }

    private static async Task<(int Added, double Read, double Kept)> ImportAsync(TestStore store, long account, string path)
    {
        var started = Stopwatch.GetTimestamp();
        await using var stream = File.OpenRead(path);
        var file = await new StatementFileReader(DateTimeOffset.MaxValue).ReadAsync(stream, CancellationToken.None);
        var read = Stopwatch.GetElapsedTime(started).TotalSeconds;
        started = Stopwatch.GetTimestamp();
        var kept = await store.Get<StatementCommands>().KeepAsync(account, file.LinesOf(account), CancellationToken.None);
        return (kept.Lines, read, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    private static async Task<double> CompareAsync(TestStore store, long account, string path)
    {
        await using var stream = File.OpenRead(path);
        var file = await new StatementFileReader(DateTimeOffset.MaxValue).ReadAsync(stream, CancellationToken.None);
        var started = Stopwatch.GetTimestamp();
        var comparison = new StatementComparison(new ListedMoves([], [], []));
        await comparison.RunAsync(file.LinesOf(account), store.Get<StatementQueries>().StreamAsync(account, CancellationToken.None), CancellationToken.None);
        return (comparison.Added, comparison.Known) == (0, Rows) ? Stopwatch.GetElapsedTime(started).TotalSeconds : throw new InvalidOperationException($"{comparison.Added} lines are taken for new.");
    }

    private static async Task<long> WatchAsync(CancellationToken ended)
    {
        var most = 0L;
        while (!ended.IsCancellationRequested)
        {
            using var process = Process.GetCurrentProcess();
            most = Math.Max(most, process.WorkingSet64);
            await Task.Delay(100, CancellationToken.None);
        }

        return most;
    }

    // Several lines of each second, as a trade makes them.
    private static string Line(int number)
    {
        var text = new StringBuilder("354937001,");
        text.Append(CultureInfo.InvariantCulture, $"{Sample.Start.AddSeconds(number / 4):yyyy-MM-dd HH:mm:ss},");
        if (number % BorderEvery == 0) return text.Append(CultureInfo.InvariantCulture, $"Spot,Deposit,USDT,{100 + number},").ToString();
        return text.Append(CultureInfo.InvariantCulture, $"USD-M Futures,{Operations[number % Operations.Length]},{Coins[number % Coins.Length]},{(number % 7919) / 1_000_000m - 0.004m},").ToString();
    }
}
