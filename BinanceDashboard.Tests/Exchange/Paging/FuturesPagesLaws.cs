using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.CoinFutures;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.UsdFutures;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Exchange.Paging;

/// <summary>Whatever the exchange holds and wherever its answers are cut: no row is skipped and none comes twice.</summary>
public sealed class FuturesPagesLaws
{
    // A fixed seed: the same build always tries the same cases.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20_260_301UL, 907UL).WithQuietOnSuccess(true).WithMaxTest(40);

    private static readonly DateTimeOffset From = new(2026, 1, 5, 7, 30, 0, 250, TimeSpan.Zero);

    private static readonly Gen<int> Step = Gen.Frequency((6, Gen.Choose(1, 3)), (3, Gen.Choose(1, 90_000_000)), (1, Gen.Constant(604_800_000)));

    // Often more rows share a millisecond than one answer holds.
    private static readonly Gen<(int[] Gaps, int Limit)> Crowded =
        from count in Gen.Choose(0, 25)
        from gaps in Gen.Frequency((6, Gen.Constant(0)), (4, Step)).ArrayOf(count)
        from limit in Gen.Choose(1, 7)
        select (gaps, limit);

    // Never so many.
    private static readonly Gen<(int[] Gaps, int Limit)> InPairs =
        from count in Gen.Choose(0, 12)
        from steps in Step.ArrayOf(count)
        from limit in Gen.Choose(3, 7)
        select (steps.SelectMany(step => new[] { step, 0 }).ToArray(), limit);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task ReadUserTradesAsync_AnyHistory_EveryFillOnce() => HoldsAsync(Crowded, "/fapi/v1/userTrades", ledger => ledger.Trades, (client, to, limit) =>
        CheckedAsync(client.UsdFuturesApi.Trading.ReadUserTradesAsync("ETHUSDT", From, to, limit, Cancellation), to, trade => trade.Id));

    [Fact]
    public Task ReadUserTradesFromAsync_AnyHistory_EveryFillOnce() => HoldsAsync(Crowded, "/fapi/v1/userTrades", ledger => ledger.Trades, async (client, _, limit) =>
        (await client.UsdFuturesApi.Trading.ReadUserTradesFromAsync("ETHUSDT", 1, limit, Cancellation).ToListAsync(Cancellation)).SelectMany(rows => rows).Select(trade => trade.Id));

    [Fact]
    public Task ReadOrdersAsync_AnyHistory_EveryOrderOnce() => HoldsAsync(Crowded, "/fapi/v1/allOrders", ledger => ledger.Orders, (client, to, limit) =>
        CheckedAsync(client.UsdFuturesApi.Trading.ReadOrdersAsync("ETHUSDT", From, to, limit, Cancellation), to, order => order.Id));

    // "Otherwise most recent orders are returned": the other end of a stretch may be the one that is kept.
    [Fact]
    public Task ReadOrdersAsync_NewestKeptWhenCut_EveryOrderOnce() => HoldsAsync(InPairs, "/fapi/v1/allOrders", ledger => (ledger with { KeepsNewest = true }).Orders, (client, to, limit) =>
        CheckedAsync(client.UsdFuturesApi.Trading.ReadOrdersAsync("ETHUSDT", From, to, limit, Cancellation), to, order => order.Id));

    [Fact]
    public Task ReadIncomeAsync_AnyHistory_EveryRowOnce() => HoldsAsync(Crowded, "/fapi/v1/income", ledger => ledger.Income, (client, to, limit) =>
        CheckedAsync(client.UsdFuturesApi.Account.ReadIncomeAsync(From, to, limit, Cancellation), to, FuturesLedger.IdOf));

    [Fact]
    public Task CoinReadUserTradesAsync_AnyHistory_EveryFillOnce() => HoldsAsync(Crowded, "/dapi/v1/userTrades", ledger => ledger.Trades, (client, to, limit) =>
        CheckedAsync(client.CoinFuturesApi.Trading.ReadUserTradesAsync(SymbolOrPair.Symbol("ETHUSD_PERP"), From, to, limit, Cancellation), to, trade => trade.Id));

    [Fact]
    public Task CoinReadUserTradesFromAsync_AnyHistory_EveryFillOnce() => HoldsAsync(Crowded, "/dapi/v1/userTrades", ledger => ledger.Trades, async (client, _, limit) =>
        (await client.CoinFuturesApi.Trading.ReadUserTradesFromAsync("ETHUSD_PERP", 1, limit, Cancellation).ToListAsync(Cancellation)).SelectMany(rows => rows).Select(trade => trade.Id));

    [Fact]
    public Task CoinReadOrdersAsync_AnyHistory_EveryOrderOnce() => HoldsAsync(Crowded, "/dapi/v1/allOrders", ledger => ledger.Orders, (client, to, limit) =>
        CheckedAsync(client.CoinFuturesApi.Trading.ReadOrdersAsync(SymbolOrPair.Symbol("ETHUSD_PERP"), From, to, limit, Cancellation), to, order => order.Id));

    [Fact]
    public Task CoinReadIncomeAsync_AnyHistory_EveryRowOnce() => HoldsAsync(Crowded, "/dapi/v1/income", ledger => ledger.Income, (client, to, limit) =>
        CheckedAsync(client.CoinFuturesApi.Account.ReadIncomeAsync(From, to, limit, Cancellation), to, FuturesLedger.IdOf));

    private static async Task HoldsAsync(
        Gen<(int[] Gaps, int Limit)> histories,
        string path,
        Func<FuturesLedger, ScriptedAnswer> answer,
        Func<BinanceClient, DateTimeOffset, int, Task<IEnumerable<long>>> readAsync)
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        Prop.ForAll(histories.ToArbitrary(), async history =>
        {
            var ledger = FuturesLedger.Of(From, history.Gaps);
            bench.Server.Always(path, answer(ledger));

            var read = await readAsync(bench.Client(), ledger.End, history.Limit);

            Assert.Equal(ledger.Rows.Select(row => row.Id), read);
        }).Check(Fixed);
    }

    /// <summary>The ids, having checked that the pages lie next to each other from end to end and hold what belongs to them.</summary>
    private static async Task<IEnumerable<long>> CheckedAsync<T>(IAsyncEnumerable<FuturesPage<T>> pages, DateTimeOffset to, Func<T, long> id)
    {
        var all = await pages.ToListAsync(Cancellation);
        Assert.Equal((From, to), (all[0].From, all[^1].To));
        Assert.All(all.Zip(all.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        Assert.All(all, page => Assert.All(page.Rows, row => Assert.InRange(TimeOf(row), page.From, page.To.AddMilliseconds(-1))));
        return all.SelectMany(page => page.Rows).Select(id);
    }

    private static DateTimeOffset TimeOf<T>(T row) => row switch
    {
        FuturesTrade trade => trade.TradedAt,
        FuturesOrder order => order.CreatedAt!.Value,
        FuturesIncome income => income.At,
        _ => throw new InvalidOperationException($"{typeof(T)} has no time."),
    };
}
