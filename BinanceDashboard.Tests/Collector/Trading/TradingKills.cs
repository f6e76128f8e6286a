using System.Globalization;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Access;
using BinanceDashboard.Tests.EndToEnd;
using BinanceDashboard.Tests.Store;

namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>A program that is ended again and again while it reads what an account traded, beside an exchange whose clock stands.</summary>
internal sealed class TradingKills : IAsyncDisposable
{
    // Longer than any budget's window: a program that starts anew finds the exchange's budgets free.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(61);
    private static readonly string[] Lists = ["/api/v3/myTrades", "/fapi/v1/userTrades", "/dapi/v1/userTrades", "/fapi/v1/income", "/dapi/v1/income"];

    private readonly ShiftedTime _time;
    private readonly TestExchange _exchange;
    private readonly IReadOnlyList<string> _fills;
    private readonly IReadOnlyList<string> _income;
    private readonly TemporaryDirectory _untouched = new();

    private TradingKills(ShiftedTime time, TestExchange exchange)
    {
        (_time, _exchange) = (time, exchange);
        (_fills, _income) = (TradingLines.FillsOfBooks(exchange.Control), TradingLines.IncomeOfBooks(exchange.Control));
    }

    public int Fills => _fills.Count;

    /// <param name="fills">At least so many fills has the account.</param>
    public static async Task<TradingKills> StartAsync(int fills)
    {
        var time = new ShiftedTime();
        var exchange = await TestExchange.StartAsync(days: 60, time: time);
        exchange.Control.Stop();
        BusyTrader.Trade(exchange.Control, fills);
        var kills = new TradingKills(time, exchange);
        await using (var product = Product.Start(exchange.Settings(), kills._untouched.Path, time: time))
        {
            using var client = await product.SignedInAsync();
            await client.CollectAsync(await client.AddAccountAsync("Main"));
        }

        await Wait.UntilAsync(kills.IsLetGo, () => "a data directory that nobody holds any more");
        return kills;
    }

    /// <summary>One sync of everything, ended at random calls until it has come to its end in spite of that; then it is compared with the books.</summary>
    /// <returns>How many times it was ended.</returns>
    public async Task<int> RunAsync(Random moments, int most)
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        foreach (var file in Directory.EnumerateFiles(_untouched.Path, "*", SearchOption.AllDirectories)) Copy(file, directory);
        var killed = 0;
        for (; killed < most && !await IsDoneAsync(directory); killed++)
        {
            _time.Forward(Pause);
            var fatalCall = CallsOfLists + moments.Next(1, 30);
            using var program = await StartAsync(directory);
            await Wait.ForAsync(() => IsDoneAsync(directory), done => done || CallsOfLists >= fatalCall, _ => $"call {fatalCall} of {CallsOfLists}: {program.Output}");
            await program.KillAsync();
        }

        _time.Forward(Pause);
        using var last = await StartAsync(directory);
        await Wait.ForAsync(() => IsDoneAsync(directory), done => done, _ => last.Output);
        Assert.Equal(0, await last.TerminateAsync());
        await AssertIsTheBooksAsync(directory);
        return killed;
    }

    public async ValueTask DisposeAsync()
    {
        _untouched.Dispose();
        await _exchange.DisposeAsync();
    }

    private int CallsOfLists => _exchange.Control.ReadRequests().Where(path => Lists.Contains(path.Key)).Sum(path => path.Value);

    private bool IsLetGo()
    {
        try
        {
            File.Open(Path.Combine(_untouched.Path, "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Copy(string file, string directory)
    {
        var target = Path.Combine(directory, Path.GetRelativePath(_untouched.Path, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    private async Task<bool> IsDoneAsync(string directory)
    {
        var reached = Assert.Single(await SqlFile.ReadAsync(
            Path.Combine(directory, "dashboard.db"),
            """
            SELECT CASE WHEN COUNT(*) < 5 THEN 0 ELSE MIN(ReachedTo) END FROM SyncCursor
            WHERE Stream IN ('fills/Spot', 'fills/Usdm', 'fills/Coinm', 'income/Usdm', 'income/Coinm')
            """));
        return long.Parse(reached, CultureInfo.InvariantCulture) >= _exchange.Control.Now.ToUnixTimeMilliseconds();
    }

    // The store that is read for it takes its directory away with it.
    private async Task AssertIsTheBooksAsync(string directory)
    {
        await using var store = await TestStore.CreateAsync(directory);
        Assert.Equal(_fills, TradingLines.Of(await store.Get<FillQueries>().PageAsync(1, new TradeFilter(), 0, int.MaxValue, TestContext.Current.CancellationToken)));
        IEnumerable<Income> income = [.. await IncomeAsync(store, Market.Usdm), .. await IncomeAsync(store, Market.Coinm)];
        Assert.Equal(_income, TradingLines.Of(income));
    }

    private static Task<IReadOnlyList<Income>> IncomeAsync(TestStore store, Market market) => store.Get<IncomeQueries>().ListAsync(1, market, TestContext.Current.CancellationToken);

    private Task<ProgramProcess> StartAsync(string directory) => ProgramProcess.StartAsync([.. SecrecyTests.Settings(directory), .. _exchange.Settings()]);
}
