using BinanceDashboard.Store;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BinanceDashboard.Tests.Store;

/// <summary>A database of an earlier version is brought to this one with everything in it.</summary>
public sealed class UpgradeTests
{
    private const string Rows = """
        INSERT INTO AspNetUsers (Id, UserName, EmailConfirmed, PhoneNumberConfirmed, TwoFactorEnabled, LockoutEnabled, AccessFailedCount, IsOwner, IsDemo) VALUES ('somebody', 'a@b.c', 0, 0, 0, 0, 0, 1, 0);
        INSERT INTO Account (Id, OwnerId, Name, Environment, KeyType, ProtectedKey, ProtectedSecret, CreatedAt, Disabled) VALUES (7, 'somebody', 'Main', 'Sim', 'Hmac', 'k', 's', 0, 0);
        INSERT INTO CashFlow (AccountId, Kind, ExternalId, Asset, Quantity, Fee, At, Status, AmountUsd) VALUES (7, 'Deposit', 'a', 'USDT', '100.5', '0', 1767571200000, 'Completed', 10050000000);
        INSERT INTO SyncCursor (AccountId, Stream, ReachedTo, ReachedFrom, FromBeginning) VALUES (7, 'deposits', 1767657600000, 1767571200000, 1);
        """;

    [Fact]
    public async Task Prepare_DatabaseOfTheFirstVersion_KeepsItsRowsAndTakesNewOnes()
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        await MakeFirstVersionAsync(Path.Combine(directory, "dashboard.db"));

        await using var store = await TestStore.CreateAsync(directory);

        var flow = Assert.Single(await store.Flows.ListAsync(7, TestContext.Current.CancellationToken));
        Assert.Equal(("a", 100.5m, 100.5m, Sample.Start), (flow.ExternalId, flow.Quantity, flow.AmountUsd, flow.At));
        var cursor = Sample.Cursor(7, Sample.Start.AddDays(1)) with { FromBeginning = true };
        Assert.Equal(cursor, await store.Flows.FindCursorAsync(7, "deposits", TestContext.Current.CancellationToken));
        Assert.Equal(1, await store.Facts.KeepAsync([Sample.Dividend(7, "1")], Sample.Cursor(7, Sample.Start, "dividends"), TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(Path.Combine(directory, "backups")));
        await using var context = await store.ReaderAsync();
        Assert.Equal(10, (await context.Database.GetAppliedMigrationsAsync(TestContext.Current.CancellationToken)).Count());
    }

    private static async Task MakeFirstVersionAsync(string file)
    {
        var options = new DbContextOptionsBuilder<DashboardContext>().UseSqlite($"Data Source={file};Pooling=False").Options;
        await using (var context = new DashboardContext(options))
            await context.GetService<IMigrator>().MigrateAsync("CreateFacts", TestContext.Current.CancellationToken);
        await SqlFile.WriteAsync(file, Rows);
    }
}
