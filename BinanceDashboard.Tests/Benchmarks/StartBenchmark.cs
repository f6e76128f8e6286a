using System.Diagnostics;
using System.Net.Http.Headers;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>From the start of the built program to the first page with the account's real numbers in it, and the memory it then holds.</summary>
internal static class StartBenchmark
{
    private const int Runs = 9;
    private const string Address = "http://127.0.0.1:5089";
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        await using var exchange = await TestExchange.StartAsync();
        using var directory = new TemporaryDirectory();
        var token = await PrepareAsync(exchange, directory.Path);
        var times = new List<double>();
        var memory = 0L;
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            using var process = Start(exchange, directory.Path);
            await FirstPageAsync(token);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (run == Runs - 1)
            {
                await Task.Delay(Rest);
                process.Refresh();
                memory = process.WorkingSet64;
            }

            process.Kill();
            await process.WaitForExitAsync();
        }

        return [$"start to the first page with real numbers: {BenchmarkCommand.Spread(times)}", $"memory after {Rest.TotalSeconds:0} s at rest: {memory / 1_048_576} MiB resident"];
    }

    private static async Task<AuthenticationHeaderValue> PrepareAsync(TestExchange exchange, string directory)
    {
        await using var product = Product.Start(exchange.Settings(), directory, scheduled: true);
        using var client = await product.SignedInAsync();
        await client.CollectAsync(await client.AddAccountAsync("Main"));
        return client.DefaultRequestHeaders.Authorization!;
    }

    private static Process Start(TestExchange exchange, string directory)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BinanceDashboard.dll"), "--urls", Address]) { RedirectStandardOutput = true };
        foreach (var (key, value) in exchange.Settings().Append(new("Storage:DataDirectory", directory))) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return Process.Start(start)!;
    }

    private static async Task FirstPageAsync(AuthenticationHeaderValue token)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        client.DefaultRequestHeaders.Authorization = token;
        for (; ; )
        {
            try
            {
                var page = await client.GetStringAsync("/");
                if (page.Contains("Net asset value", StringComparison.Ordinal) && page.Contains('$', StringComparison.Ordinal)) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(5);
        }
    }
}
