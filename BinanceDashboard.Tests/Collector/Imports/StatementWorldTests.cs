using System.Text;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Simulator;
using BinanceDashboard.Simulator.Control;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Simulator.Worlds;
using BinanceDashboard.Tests.Store;

namespace BinanceDashboard.Tests.Collector.Imports;

/// <summary>The statement alone tells all of an account that no key ever read.</summary>
public sealed class StatementWorldTests
{
    private static readonly Dictionary<string, string> Wallets = new()
    {
        ["Spot"] = "Spot",
        ["Funding"] = "Funding",
        ["Earn"] = "Earn",
        ["Cross Margin"] = "CrossMargin",
        ["Isolated Margin"] = "IsolatedMargin",
        ["USD-M Futures"] = "UsdmFutures",
        ["COIN-M Futures"] = "CoinmFutures",
    };

    [Theory]
    [InlineData(1, 41, "volatile")]
    [InlineData(2, 42, "bear")]
    public async Task Statement_OfFourHundredDays_GivesEveryBalanceAndEveryFlow(int number, ulong seed, string scenario)
    {
        var world = WorldLaws.Create(seed, scenario);
        WorldLaws.LiveToRest(world, WorldLaws.Start.AddDays(400));
        var state = StateReader.Read(world, number, new Dictionary<string, int>(), new Dictionary<string, int>());
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var file = await new StatementFileReader(world.Now).ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(StatementWriter.Write(world, number))), TestContext.Current.CancellationToken);

        var kept = await store.Get<StatementCommands>().KeepAsync(account, file.LinesOf(account), TestContext.Current.CancellationToken);

        Assert.Null(file.Problem);
        Assert.Equal(file.Rows, kept.Lines);
        var lines = await store.Get<StatementQueries>().StreamAsync(account, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            state.Balances.Select(balance => (balance.Wallet, balance.Asset, balance.Quantity)).Order(),
            lines.GroupBy(line => (Wallet: Wallets[line.Wallet], line.Asset)).Select(group => (group.Key.Wallet, group.Key.Asset, group.Sum(line => line.Change))).Where(balance => balance.Item3 != 0).Order());
        Assert.Equal(
            state.Flows.Where(flow => flow.Status == "Completed").Select(Words).Order(StringComparer.Ordinal),
            (await store.Flows.ListAsync(account, TestContext.Current.CancellationToken)).Select(Words).Order(StringComparer.Ordinal));
        Assert.Equal(["Others"], lines.Select(line => line.Operation).Distinct().Where(word => StatementOperations.RoleOf(word) is null).Append("Others").Distinct());
    }

    private static string Words(SimulatorFlow flow) => FormattableString.Invariant($"{flow.At:yyyy-MM-dd HH:mm:ss} {flow.Kind} {flow.Asset} {flow.Quantity:0.########} {flow.Fee:0.########}");

    private static string Words(CashFlow flow) => FormattableString.Invariant($"{flow.At:yyyy-MM-dd HH:mm:ss} {flow.Kind} {flow.Asset} {flow.Quantity:0.########} {flow.Fee:0.########}");
}
