using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Store;

public sealed class SqliteTests
{
    [Fact]
    public async Task Model_HasNoChangesWithoutMigration()
    {
        await using var store = await TestStore.CreateAsync();
        await using var context = await store.ReaderAsync();

        Assert.False(context.Database.HasPendingModelChanges(), "The model has changed: add a migration.");
    }

    [Fact]
    public async Task Reader_CannotWrite()
    {
        await using var store = await TestStore.CreateAsync();
        await using var context = await store.ReaderAsync();

        var error = await Assert.ThrowsAsync<SqliteException>(() => context.Users.ExecuteDeleteAsync(TestContext.Current.CancellationToken));

        Assert.Equal(8, error.SqliteErrorCode);
    }

    [Fact]
    public async Task Save_OfAReadersContext_GoesThroughTheWriter()
    {
        await using var store = await TestStore.CreateAsync();
        await using (var context = await store.ReaderAsync())
        {
            Assert.Empty(await context.Users.ToListAsync(TestContext.Current.CancellationToken));
            context.Users.Add(new User { UserName = "a@b.c" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
            Assert.Single(await context.Users.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));
        }

        await using var again = await store.ReaderAsync();
        Assert.Single(await again.Users.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Write_ThatFails_LeavesNothing()
    {
        await using var store = await TestStore.CreateAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Get<StoreWriter>().WriteAsync(async context =>
        {
            context.Users.Add(new User { UserName = "a@b.c" });
            await context.SaveChangesAsync();
            throw new InvalidOperationException("half way");
        }, TestContext.Current.CancellationToken));

        await using var reader = await store.ReaderAsync();
        Assert.Empty(await reader.Users.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Prepare_DatabaseFromANewerVersion_SaysSo()
    {
        await using var store = await TestStore.CreateAsync();
        await store.Get<StoreWriter>().WriteAsync(
            context => context.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99')"),
            TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.Get<StoreStartup>().PrepareAsync(TestContext.Current.CancellationToken));

        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepare_FileThatIsNoDatabase_SaysSo()
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        await File.WriteAllTextAsync(Path.Combine(directory, "dashboard.db"), new string('x', 5_000), TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<StoreException>(() => TestStore.CreateAsync(directory));

        Assert.Contains("not a database", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_DirectoryInUse_SaysSo()
    {
        await using var store = await TestStore.CreateAsync();

        var error = Assert.Throws<StoreException>(() => DataDirectory.Open(store.Directory));

        Assert.Contains("in use by another", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_DirectoryThatCannotBe_SaysSo()
    {
        var file = Path.GetTempFileName();

        var error = Assert.Throws<StoreException>(() => DataDirectory.Open(Path.Combine(file, "below")));

        Assert.Contains("Storage:DataDirectory", error.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory]
    [InlineData("1.5000", "1.5")]
    [InlineData("100", "100")]
    [InlineData("0.00000000", "0")]
    [InlineData("50300000001.44911105", "50300000001.44911105")]
    [InlineData("-0.10", "-0.1")]
    public void DecimalText_IsCanonical(string written, string expected) =>
        Assert.Equal(expected, BinanceDashboard.Store.Configuration.DecimalText.Write(decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture)));
}
