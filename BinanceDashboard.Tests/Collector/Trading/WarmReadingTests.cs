using System.Globalization;
using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Api;
using BinanceDashboard.Tests.EndToEnd;
using BinanceDashboard.Tests.Store;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>What a reader remembers never shows: it tells what one that reads for the first time tells.</summary>
public sealed class WarmReadingTests(TradedProduct traded) : IClassFixture<TradedProduct>
{
    [Fact]
    public async Task Positions_LateFillsAndPricesAndOtherAccounts_AreAsReadForTheFirstTime()
    {
        var (account, other) = (await AddAsync("Warm"), await AddAsync("Other"));
        var fills = Enumerable.Range(10, 40).Select(id => Trades.Fill(account.Id, id) with { CommissionAsset = "BNB" }).ToList();
        var candles = fills.Select(fill => fill.At.AddTicks(-(fill.At.Ticks % TimeSpan.TicksPerMinute))).Distinct()
            .Select(minute => new Candle { Environment = account.Environment, Symbol = "BNBUSDT", Interval = CandleInterval.Minute, OpenAt = minute, Open = 612.5m }).ToList();
        Func<Task>[] steps =
        [
            () => KeepAsync(account, fills[..10]),
            () => KeepAsync(other, [.. fills.Select(fill => fill with { AccountId = other.Id })]),
            () => KeepAsync(account, fills[15..20]),
            () => KeepAsync(account, fills[10..15]),
            () => Get<FactCommands>().KeepAsync([Trades.Income(account.Id, 12)], Sample.Cursor(account.Id, Sample.Start, "income/Usdm"), TestContext.Current.CancellationToken),
            () => Get<FactCommands>().KeepAsync(candles, TestContext.Current.CancellationToken),
            () => KeepAsync(account, fills[20..]),
            () => KeepAsync(account, [Trades.Fill(account.Id, 1)]),
        ];

        foreach (var step in steps)
        {
            await step();
            var warm = await PositionsAsync(Get<PositionReader>(), account);
            Assert.Equal(await PositionsAsync(new PositionReader(Get<ArrivalQueries>(), Get<OpeningQueries>(), Get<PriceQueries>(), Get<SymbolTermsReader>()), account), warm);
            Assert.NotEmpty(warm);
        }

        Assert.Same(await Get<PositionReader>().ReadAsync(account, new TradeFilter(), TestContext.Current.CancellationToken), await Get<PositionReader>().ReadAsync(account, new TradeFilter(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Holdings_NewFillsOfThePast_AreAsReadForTheFirstTime()
    {
        var account = (await Get<AccountQueries>().FindAsync(long.Parse(traded.AccountId, CultureInfo.InvariantCulture), TestContext.Current.CancellationToken))!;
        foreach (var id in new[] { 900_000_001, 900_000_002 })
        {
            foreach (var method in Enum.GetValues<CostMethod>())
            {
                var warm = await Get<HoldingsReader>().ReadAsync(account, method, TestContext.Current.CancellationToken);
                var cold = await Cold().ReadAsync(account, method, TestContext.Current.CancellationToken);
                Assert.Equal(cold.Holdings.Select(holding => holding.ToString()), warm.Holdings.Select(holding => holding.ToString()));
                Assert.NotEmpty(warm.Holdings);
            }

            var fill = Trades.Fill(account.Id, id) with { Market = Market.Spot, Symbol = "BTCUSDT", Side = TradeSide.Buy, At = traded.Control.Start.AddHours(id % 10), RealizedPnl = 0, MarginAsset = null };
            await KeepAsync(account, [fill]);
        }
    }

    private static async Task<IReadOnlyList<string>> PositionsAsync(PositionReader reader, Account account) =>
        [.. (await reader.ReadAsync(account, new TradeFilter(), TestContext.Current.CancellationToken)).Select(BinanceDashboard.Tests.Analytics.Positions.Trades.Text)];

    private HoldingsReader Cold() => new(Get<NavQueries>(), Get<FillQueries>(), Get<IncomeQueries>(), Get<RecordQueries>(), Get<FlowQueries>(), Get<PriceQueries>(), Get<ArrivalQueries>(), Get<SymbolTermsReader>());

    private Task<int> KeepAsync(Account account, IReadOnlyList<Fill> fills) =>
        Get<FactCommands>().KeepAsync(fills, Sample.Cursor(account.Id, Sample.Start, "fills/Usdm/BTCUSDT"), TestContext.Current.CancellationToken);

    private async Task<Account> AddAsync(string name) =>
        (await Get<AccountQueries>().FindAsync(long.Parse(await traded.Client.AddAccountAsync(name), CultureInfo.InvariantCulture), TestContext.Current.CancellationToken))!;

    private T Get<T>()
        where T : notnull => traded.Product.Services.GetRequiredService<T>();
}
