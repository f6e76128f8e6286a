using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Statements;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Store;

public sealed class StatementCommandsTests
{
    [Fact]
    public async Task Keep_EqualLookingRowsOfOneSecond_KeepsThemAll()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var lines = Enumerable.Range(0, 3).Select(ordinal => Line(account.Id, 0, 1m) with { Ordinal = ordinal }).ToList();

        var first = await KeepAsync(store, account.Id, lines);
        var again = await KeepAsync(store, account.Id, lines);

        Assert.Equal((3, 3), (first.Lines, first.Flows));
        Assert.Equal((0, 0), (again.Lines, again.Flows));
        Assert.Equal(3, (await LinesAsync(store, account.Id)).Count);
        Assert.Equal(3m, (await FlowsAsync(store, account.Id)).Sum(flow => flow.Quantity));
    }

    [Fact]
    public async Task Keep_ThatIsAbandoned_LeavesNothing()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        using var stop = new CancellationTokenSource();
        IEnumerable<StatementLine> Stopped()
        {
            for (var minute = 0; minute < 9_000; minute++)
            {
                if (minute == 5_000) stop.Cancel();
                yield return Line(account.Id, minute, 1m);
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Get<StatementCommands>().KeepAsync(account.Id, Stopped(), stop.Token));

        Assert.Empty(await LinesAsync(store, account.Id));
        Assert.Empty(await FlowsAsync(store, account.Id));
    }

    [Fact]
    public async Task Keep_ThatBreaksOff_LeavesNothingAndCanBeDoneAgain()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var lines = Enumerable.Range(0, 6_000).Select(minute => Line(account.Id, minute, 1m)).ToList();

        await Assert.ThrowsAsync<IOException>(() => KeepAsync(store, account.Id, lines.Select((line, place) => place < 5_500 ? line : throw new IOException("The disk is gone."))));
        Assert.Empty(await LinesAsync(store, account.Id));
        Assert.Empty(await FlowsAsync(store, account.Id));

        Assert.Equal(new StatementKept(6_000, 6_000), await KeepAsync(store, account.Id, lines));
    }

    [Fact]
    public async Task Keep_AccountThatWasDeleted_KeepsNothing()
    {
        await using var store = await TestStore.CreateAsync();

        Assert.Equal(new StatementKept(0, 0), await KeepAsync(store, 77, [Line(77, 0, 1m)]));
    }

    [Fact]
    public async Task Keep_OfAnotherUser_KeepsNothingAndNamesTheFormer()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await KeepAsync(store, account.Id, [Line(account.Id, 0, 1m)]);

        var kept = await KeepAsync(store, account.Id, [Line(account.Id, 1, 1m) with { UserId = 8 }]);

        Assert.Equal(new StatementKept(0, 0, 7), kept);
        Assert.Single(await LinesAsync(store, account.Id));
    }

    [Fact]
    public async Task Delete_Account_RemovesItsLines()
    {
        await using var store = await TestStore.CreateAsync();
        var (one, other) = (await store.AddAccountAsync(), await store.AddAccountAsync("Other"));
        foreach (var account in new[] { one, other }) await KeepAsync(store, account.Id, [Line(account.Id, 0, 1m)]);

        await store.Get<AccountCommands>().DeleteAsync(one.Id, TestContext.Current.CancellationToken);

        await using var context = await store.ReaderAsync();
        Assert.Equal(other.Id, (await context.StatementLines.SingleAsync(TestContext.Current.CancellationToken)).AccountId);
        Assert.Equal(other.Id, (await context.CashFlows.SingleAsync(TestContext.Current.CancellationToken)).AccountId);
    }

    [Fact]
    public async Task Keep_ListedFlow_TakesThePlaceOfTheStatementsAndLeavesItWhenItFails()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await KeepAsync(store, account.Id, [Line(account.Id, 0, 1m)]);
        var listed = Sample.Deposit(account.Id, "a", Sample.Start.AddMilliseconds(400), 1m) with { Asset = "BTC" };

        await store.Facts.KeepAsync([listed], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);
        Assert.Equal("a", Assert.Single(await FlowsAsync(store, account.Id)).ExternalId);
        await store.Facts.KeepAsync([listed with { Status = FlowStatus.Failed }], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);

        Assert.Equal([FlowStatus.Completed, FlowStatus.Failed], (await FlowsAsync(store, account.Id)).Select(flow => flow.Status).Order());
    }

    [Fact]
    public async Task Manual_FlowOfTheStatement_IsThereOnceWithTheEntryAndWithoutIt()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await KeepAsync(store, account.Id, [Line(account.Id, 0, 1m)]);
        var entered = Sample.Deposit(account.Id, "manual-1", Sample.Start.AddHours(9), 1m) with { Asset = "BTC", Kind = FlowKind.ManualDeposit };

        var kept = await store.Get<ManualFlowCommands>().AddAsync(entered, TestContext.Current.CancellationToken);
        Assert.Equal(kept, Assert.Single(await FlowsAsync(store, account.Id)));
        await store.Get<ManualFlowCommands>().DeleteAsync(account.Id, kept!.Id, TestContext.Current.CancellationToken);

        Assert.Equal(FlowKind.Deposit, Assert.Single(await FlowsAsync(store, account.Id)).Kind);
    }

    [Fact]
    public async Task Keep_MoreLinesOfTheSameSecond_KeepsThePriceOfTheFlowThatIsThere()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await KeepAsync(store, account.Id, [Line(account.Id, 0, 1m)]);
        var flow = Assert.Single(await FlowsAsync(store, account.Id));
        await store.Facts.PriceAsync([flow with { Price = 5, PriceSource = "BTCUSDT", AmountUsd = 5 }], TestContext.Current.CancellationToken);

        await KeepAsync(store, account.Id, [Line(account.Id, 0, 1m), Line(account.Id, 0, 1m) with { Ordinal = 1 }]);

        Assert.Equal([null, 5m], (await FlowsAsync(store, account.Id)).Select(priced => priced.AmountUsd).Order());
    }

    private static StatementLine Line(long account, int minute, decimal change) => Sample.StatementLine(account, Sample.Start.AddMinutes(minute), "Deposit", change, FlowKind.Deposit);

    private static Task<StatementKept> KeepAsync(TestStore store, long account, IEnumerable<StatementLine> lines) =>
        store.Get<StatementCommands>().KeepAsync(account, lines, TestContext.Current.CancellationToken);

    private static async Task<List<StatementLine>> LinesAsync(TestStore store, long account) =>
        await store.Get<StatementQueries>().StreamAsync(account, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    private static Task<IReadOnlyList<CashFlow>> FlowsAsync(TestStore store, long account) => store.Flows.ListAsync(account, TestContext.Current.CancellationToken);
}
