using BinanceDashboard.Store;
using BinanceDashboard.Store.Logs;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Store.Logs;

/// <summary>What is logged comes to disk, or it is said how much did not.</summary>
public sealed class LogPumpTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Queue_FullWithoutAReader_DropsAndSaysHowMany()
    {
        await using var store = await TestStore.CreateAsync();
        for (var number = 0; number < LogQueue.Capacity + 7; number++) store.Get<LogQueue>().Add(Entries.Of(number));

        await store.Get<LogPump>().StartAsync(Token);
        await CountAsync(store, LogQueue.Capacity + 1);

        var said = Assert.Single(await ReadAsync(store), entry => entry.EventId == 3010);
        Assert.StartsWith("7 entries of the log are missing", said.Message, StringComparison.Ordinal);
        await store.Get<LogPump>().StopAsync(Token);
    }

    [Fact]
    public async Task Stop_KeepsWhatIsThereInDatabaseAndFile()
    {
        await using var store = await TestStore.CreateAsync();
        await store.Get<LogPump>().StartAsync(Token);
        for (var number = 0; number < 500; number++) store.Get<LogQueue>().Add(Entries.Of(number));

        await store.Get<LogPump>().StopAsync(Token);

        var kept = await ReadAsync(store);
        Assert.Equal(Enumerable.Range(0, 500).Select(number => Entries.Of(number).Message), kept.Select(entry => entry.Message));
        var file = Assert.Single(Directory.GetFiles(Path.Combine(store.Directory, "logs")));
        Assert.Equal($"{Sample.Start:yyyy-MM-dd}.jsonl", Path.GetFileName(file));
        Assert.Equal(500, (await File.ReadAllLinesAsync(file, Token)).Length);
    }

    [Fact]
    public async Task Stop_OnceMoreAfterTheEnd_IsNoFault()
    {
        var store = await TestStore.CreateAsync();
        var pump = store.Get<LogPump>();
        await pump.StartAsync(Token);
        await store.DisposeAsync();

        await pump.StopAsync(Token);
        await pump.StopAsync(Token);
    }

    [Fact]
    public async Task Keep_IsNoChangeForPages_AndOneForTheLog()
    {
        await using var store = await TestStore.CreateAsync();
        using var heard = new SemaphoreSlim(0);
        using var listening = store.Get<LogChanges>().Subscribe(_ =>
        {
            heard.Release();
            return Task.CompletedTask;
        });
        var version = store.Get<StoreChanges>().Version;
        await store.Get<LogPump>().StartAsync(Token);

        store.Get<LogQueue>().Add(Entries.Of(1));

        await heard.WaitAsync(Token);
        Assert.Equal(version, store.Get<StoreChanges>().Version);
        await store.Get<LogPump>().StopAsync(Token);
    }

    [Fact]
    public async Task Keep_DatabaseCannotBeWritten_FileHoldsThemAndTheDatabaseSaysSoLater()
    {
        await using var store = await TestStore.CreateAsync();
        var database = Path.Combine(store.Directory, "dashboard.db");
        await SqlFile.WriteAsync(database, "ALTER TABLE LogEntry RENAME TO Elsewhere");
        await store.Get<LogPump>().StartAsync(Token);
        store.Get<LogQueue>().Add(Entries.Of(1, at: TimeProvider.System.GetUtcNow()));
        var folder = Path.Combine(store.Directory, "logs");
        await Wait.UntilAsync(() => Directory.Exists(folder) && Directory.GetFiles(folder).Select(File.ReadAllText).Any(text => text.Contains("could not be kept", StringComparison.Ordinal)), () => "the file's word");

        await SqlFile.WriteAsync(database, "ALTER TABLE Elsewhere RENAME TO LogEntry");
        store.Get<LogQueue>().Add(Entries.Of(2));
        await CountAsync(store, 2);

        Assert.Equal(["Account : entry 2.", "1 entries of the log are missing before this one: they came faster than they could be written, or the database could not be written then."], (await ReadAsync(store)).Select(entry => entry.Message));
        await store.Get<LogPump>().StopAsync(Token);
    }

    private static Task<int> CountAsync(TestStore store, int wanted) => Wait.ForAsync(
        async () =>
        {
            await using var context = await store.ReaderAsync();
            return await context.LogEntries.CountAsync(Token);
        },
        count => count >= wanted,
        count => $"{count} of {wanted} entries");

    private static async Task<List<LogEntry>> ReadAsync(TestStore store)
    {
        await using var context = await store.ReaderAsync();
        return await context.LogEntries.AsNoTracking().OrderBy(entry => entry.Id).ToListAsync(Token);
    }
}
