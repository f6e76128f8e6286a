using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Control;
using BinanceDashboard.Simulator.Worlds;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Simulator.Worlds;

public sealed class WorldTests
{
    private static readonly DateTimeOffset Start = new(2025, 2, 7, 15, 41, 12, 345, TimeSpan.Zero);

    [Fact]
    public void LiveTo_InAnySteps_ReachesTheSameState()
    {
        var cuts = Gen.Choose(1, 30 * 86_400).ListOf(12);

        Prop.ForAll(cuts.ToArbitrary(), seconds =>
        {
            var stepwise = Create(21, "volatile");
            foreach (var second in seconds.Order()) stepwise.LiveTo(Start.AddSeconds(second));
            stepwise.LiveTo(Start.AddDays(30));
            return StateOf(stepwise) == StateOf(Live(21, "volatile", 30));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8).WithReplay(20260314, 1));
    }

    [Theory]
    [InlineData("bull")]
    [InlineData("bear")]
    [InlineData("crash")]
    [InlineData("sideways")]
    [InlineData("volatile")]
    public void LiveTo_FourHundredDays_LeavesBothAccountsRich(string scenario)
    {
        for (ulong seed = 0; seed < 2; seed++)
        {
            var world = Create(seed * 1_000_003, scenario);
            for (var day = 3; day <= 400; day += 3)
            {
                world.LiveTo(Start.AddDays(day));
                Assert.All(new[] { 1, 2 }, account => Assert.True(world.Worth(account, Wallet.Spot) > 2_000 && world.Worth(account, Wallet.UsdmFutures) > 0));
                Assert.NotEmpty(world.Account(1).Positions);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void LiveTo_FourHundredDays_MakesSomeFlowsOfEveryKind(int account)
    {
        for (ulong seed = 0; seed < 2; seed++)
        {
            var books = Live(seed + 77, "bull", 400).Account(account);

            Assert.InRange(books.FlowCount, 15, 40);
            Assert.Superset(new HashSet<int> { WithdrawalRow.Cancelled, WithdrawalRow.Rejected, WithdrawalRow.Failed, WithdrawalRow.Completed }, books.Withdrawals.Select(row => row.Status).ToHashSet());
            Assert.True(books.Deposits.Select(row => row.Asset).Distinct().Count() >= 3);
            Assert.True(books.Fills.Select(fill => fill.CommissionAsset).Distinct().Count() >= 3);
            Assert.True(books.Fills.Select(fill => fill.Symbol).Distinct().Count() >= 6);
            Assert.Superset(new HashSet<string> { "TRANSFER", "REALIZED_PNL", "COMMISSION", "FUNDING_FEE" }, books.Incomes.Select(income => income.Type).ToHashSet());
        }
    }

    [Fact]
    public void LiveTo_Beginning_IsEmpty()
    {
        var world = Create(7, "bull");

        Assert.Empty(world.Ledger.Entries);
        Assert.Empty(StateReader.Read(world, 1, new Dictionary<string, int>(), new Dictionary<string, int>()).Flows);
    }

    [Fact]
    public void LiveTo_DepositOnItsWay_GoesFromPendingOverCreditedToSuccess()
    {
        var world = Create(7, "bull");
        world.Cash.DepositSlowly(world.Account(1), "SOL", 3, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30));
        var seen = new List<(int Status, decimal Balance)>();
        foreach (var minutes in (int[])[1, 9, 1, 19, 1])
        {
            seen.Add((world.Account(1).Deposits.Single().Status, world.Holding(1, Purse.Spot, "SOL")));
            world.LiveTo(world.Now.AddMinutes(minutes));
        }

        Assert.Equal([(0, 0), (0, 0), (6, 3), (6, 3), (1, 3)], seen);
    }

    [Fact]
    public void Withdraw_MoreThanFree_ChangesNothing()
    {
        var world = Create(7, "bull");
        world.Cash.Deposit(world.Account(1), "BTC", 1);

        Assert.Null(world.Cash.Withdraw(world.Account(1), "BTC", 1, WithdrawalRow.Completed));
        Assert.Empty(world.Account(1).Withdrawals);
        Assert.Equal(1, world.Holding(1, Purse.Spot, "BTC"));
    }

    [Fact]
    public void Withdraw_AtAnyMillisecond_IsBookedAtTheSecondThatItPrints()
    {
        var world = Create(7, "bull");
        world.Cash.Deposit(world.Account(1), "BTC", 1);

        var row = world.Cash.Withdraw(world.Account(1), "BTC", 0.5m, WithdrawalRow.Completed)!;

        Assert.Equal(Start.AddMilliseconds(-345), row.AppliedAt);
        Assert.Equal(row.AppliedAt, world.Ledger.Entries.Last().At);
        Assert.Equal(1 - 0.5m - row.Fee, world.Holding(1, Purse.Spot, "BTC"));
    }

    private static World Create(ulong seed, string scenario) => new(new WorldSettings { Seed = seed, Start = Start, Days = 400, Scenario = scenario });

    private static World Live(ulong seed, string scenario, int days)
    {
        var world = Create(seed, scenario);
        world.LiveTo(Start.AddDays(days));
        return world;
    }

    private static string StateOf(World world) => JsonSerializer.Serialize(new[] { 1, 2 }.Select(account =>
        StateReader.Read(world, account, new Dictionary<string, int>(), new Dictionary<string, int>())));
}
