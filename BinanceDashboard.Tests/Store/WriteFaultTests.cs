using BinanceDashboard.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Store;

/// <summary>A write that the machine does not take is told until one is taken again.</summary>
public sealed class WriteFaultTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Write_TheFileMayNotGrow_IsToldAndHealsByItself()
    {
        await using var store = await TestStore.CreateAsync();
        var writer = store.Get<StoreWriter>();
        await writer.WriteAsync(context => context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1", Token), Token);

        await Assert.ThrowsAnyAsync<SqliteException>(() => writer.WriteAsync(context => context.Database.ExecuteSqlRawAsync("CREATE TABLE More AS SELECT randomblob(1000000) AS Data", Token), Token));

        Assert.StartsWith("The disk is full", writer.Fault, StringComparison.Ordinal);
        Assert.True(await writer.TryAsync(Patience, Token));
        Assert.Null(writer.Fault);
    }

    [Fact]
    public async Task Write_ARuleOfTheDatabaseIsBroken_IsNoFaultOfTheMachine()
    {
        await using var store = await TestStore.CreateAsync();
        var writer = store.Get<StoreWriter>();

        await Assert.ThrowsAnyAsync<SqliteException>(() => writer.WriteAsync(context => context.Database.ExecuteSqlRawAsync("INSERT INTO Accounts (Id) VALUES (1)", Token), Token));

        Assert.Null(writer.Fault);
    }

    [Fact]
    public async Task Try_WhileAnotherWrites_SaysSoAndDoesNotWaitForever()
    {
        await using var store = await TestStore.CreateAsync();
        var writer = store.Get<StoreWriter>();
        var ended = new TaskCompletionSource();
        var other = writer.WriteAsync(_ => ended.Task, Token);

        Assert.False(await writer.TryAsync(TimeSpan.FromMilliseconds(20), Token));

        ended.SetResult();
        await other;
        Assert.True(await writer.TryAsync(Patience, Token));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
