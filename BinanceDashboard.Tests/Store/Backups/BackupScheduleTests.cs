using BinanceDashboard.Store.Backups;
using BinanceDashboard.Store.Settings;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Tests.Store.Backups;

/// <summary>Backups without anybody asking for them, over days that pass by the clock.</summary>
public sealed class BackupScheduleTests
{
    // A Wednesday.
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly ManualTime _time = new(Noon);

    [Fact]
    public async Task Off_NothingIsDue()
    {
        await using var store = await TestStore.CreateAsync(time: _time);

        Assert.Null(store.Get<BackupSchedule>().NextAt());
        Assert.Null(await RunAsync(store));
        Assert.Empty(store.Get<BackupShelf>().List());
    }

    [Fact]
    public async Task Daily_OneADayAndTheLastOnesStay()
    {
        await using var store = await TestStore.CreateAsync(time: _time);
        Choose(store, BackupEvery.Daily, kept: 2);

        for (var day = 0; day < 4; day++)
        {
            Assert.Null((await RunAsync(store))!.Failure);
            Assert.Null(await RunAsync(store));
            Assert.Equal(Noon.Date.AddDays(day + 1), store.Get<BackupSchedule>().NextAt()!.Value.UtcDateTime);
            _time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal([Noon.AddDays(3), Noon.AddDays(2)], store.Get<BackupShelf>().List().Select(file => file.At));
    }

    [Fact]
    public async Task Weekly_WithMonday()
    {
        await using var store = await TestStore.CreateAsync(time: _time);
        Choose(store, BackupEvery.Weekly, kept: 7);
        await RunAsync(store);

        Assert.Equal(new DateTime(2026, 3, 9, 0, 0, 0, DateTimeKind.Utc), store.Get<BackupSchedule>().NextAt()!.Value.UtcDateTime);
        _time.Advance(TimeSpan.FromDays(4));
        Assert.Null(await RunAsync(store));
        _time.Advance(TimeSpan.FromDays(1));
        Assert.NotNull(await RunAsync(store));
    }

    [Fact]
    public async Task Pruned_NeverWhatAPersonMadeNorWhatIsNoBackup()
    {
        await using var store = await TestStore.CreateAsync(time: _time);
        Choose(store, BackupEvery.Daily, kept: 1);
        Assert.Null((await store.Get<BackupRuns>().RunAsync(byPerson: true, TestContext.Current.CancellationToken))!.Failure);
        var foreign = Path.Combine(store.Directory, "backups", "before-update-20260101-000000.db");
        await File.WriteAllTextAsync(foreign, "", TestContext.Current.CancellationToken);

        await RunAsync(store);
        _time.Advance(TimeSpan.FromDays(1));
        await RunAsync(store);

        Assert.Equal([(Noon.AddDays(1), false), (Noon, true)], store.Get<BackupShelf>().List().Select(file => (file.At, file.ByPerson)));
        Assert.True(File.Exists(foreign));
    }

    [Fact]
    public async Task Failed_KeepsTheEarlierOnesAndIsTriedAgainAfterAnHour()
    {
        await using var store = await TestStore.CreateAsync(time: _time);
        Choose(store, BackupEvery.Daily, kept: 1);
        await RunAsync(store);
        _time.Advance(TimeSpan.FromDays(1));
        File.Move(Path.Combine(store.Directory, "dashboard.db"), Path.Combine(store.Directory, "away"));

        var failed = await RunAsync(store);

        Assert.Contains("no database", failed!.Failure, StringComparison.Ordinal);
        Assert.Equal([Noon], store.Get<BackupShelf>().List().Select(file => file.At));
        File.Move(Path.Combine(store.Directory, "away"), Path.Combine(store.Directory, "dashboard.db"));
        Assert.Null(await RunAsync(store));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Null((await RunAsync(store))!.Failure);
        Assert.Equal([Noon.AddHours(25)], store.Get<BackupShelf>().List().Select(file => file.At));
    }

    [Fact]
    public async Task Run_AfterOneThatWasKilled_ClearsWhatItLeft()
    {
        await using var store = await TestStore.CreateAsync(time: _time);
        var left = Directory.CreateDirectory(Path.Combine(store.Directory, "backups", ".work-left"));
        var atWork = Directory.CreateDirectory(Path.Combine(store.Directory, "backups", ".work-at-work"));
        left.LastWriteTimeUtc = Noon.UtcDateTime.AddDays(-2);
        atWork.LastWriteTimeUtc = Noon.UtcDateTime;

        await store.Get<BackupRuns>().RunAsync(byPerson: true, TestContext.Current.CancellationToken);

        Assert.Equal((false, true), (Directory.Exists(left.FullName), Directory.Exists(atWork.FullName)));
    }

    [Fact]
    public async Task Made_CanBeRestored()
    {
        await using var store = await TestStore.CreateAsync(time: _time);
        await store.AddAccountAsync();
        var made = await store.Get<BackupRuns>().RunAsync(byPerson: true, TestContext.Current.CancellationToken);
        var file = store.Get<BackupShelf>().List().Single();
        var target = Directory.CreateTempSubdirectory("dashboard-test-").FullName;

        using var directory = DataDirectory.Open(target);
        var restored = await BackupArchive.RestoreAsync(directory, Path.Combine(store.Directory, "backups", file.Name), Noon, TestContext.Current.CancellationToken);

        Assert.Equal(made!.Report!.Rows, restored.Rows);
        Assert.Equal(["Main"], await EndToEnd.SqlFile.ReadAsync(directory.DatabaseFile, "SELECT Name FROM Account"));
    }

    private static void Choose(TestStore store, BackupEvery every, int kept) =>
        store.Get<ChoiceFile>().Choose(choices => choices with { BackupEvery = every, BackupsKept = kept });

    private static Task<BackupOutcome?> RunAsync(TestStore store) => store.Get<BackupSchedule>().RunIfDueAsync(TestContext.Current.CancellationToken);
}
