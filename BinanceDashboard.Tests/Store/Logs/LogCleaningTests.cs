using BinanceDashboard.Store.Logs;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Store.Logs;

/// <summary>The log is kept as long and as large as the settings say.</summary>
public sealed class LogCleaningTests
{
    private readonly ManualTime _time = new(Sample.Start);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Clean_AsTheClockMovesOn_DeletesWhatIsOlderThanTheDays()
    {
        await using var store = await TestStore.CreateAsync(time: _time, settings: [new("Logs:RetentionDays", "10")]);
        await store.KeepAsync(Enumerable.Range(0, 2_500).Select(number => Entries.Of(number, at: Sample.Start)));
        await store.KeepAsync([Entries.Of(1, at: Sample.Start.AddDays(5))]);

        Assert.Equal(0, await store.Get<LogCleaning>().CleanAsync(Token));
        _time.Advance(TimeSpan.FromDays(11));
        Assert.Equal(2_500, await store.Get<LogCleaning>().CleanAsync(Token));
        _time.Advance(TimeSpan.FromDays(5));
        Assert.Equal(1, await store.Get<LogCleaning>().CleanAsync(Token));
    }

    [Fact]
    public async Task Clean_TooMany_DeletesTheOldest()
    {
        await using var store = await TestStore.CreateAsync(time: _time, settings: [new("Logs:MaxEntries", "100")]);
        await store.KeepAsync(Enumerable.Range(1, 100).Select(number => Entries.Of(number, at: Sample.Start)));
        Assert.Equal(0, await store.Get<LogCleaning>().CleanAsync(Token));
        await store.KeepAsync(Enumerable.Range(101, 1_200).Select(number => Entries.Of(number, at: Sample.Start)));

        Assert.Equal(1_200, await store.Get<LogCleaning>().CleanAsync(Token));

        await using var context = await store.ReaderAsync();
        Assert.Equal((100, 1_201), (await context.LogEntries.CountAsync(Token), await context.LogEntries.MinAsync(entry => entry.Id, Token)));
    }

    [Fact]
    public async Task Clean_FilesOfDaysBefore_GoAndOthersStay()
    {
        await using var store = await TestStore.CreateAsync(time: _time, settings: [new("Logs:RetentionDays", "2")]);
        var folder = Directory.CreateDirectory(Path.Combine(store.Directory, "logs")).FullName;
        foreach (var name in new[] { "2000-01-01.jsonl", "notes.jsonl", $"{Sample.Start.AddDays(-3):yyyy-MM-dd}.jsonl", $"{Sample.Start.AddDays(-2):yyyy-MM-dd}.jsonl" })
            await File.WriteAllTextAsync(Path.Combine(folder, name), "", Token);

        await store.Get<LogCleaning>().CleanAsync(Token);

        Assert.Equal([$"{Sample.Start.AddDays(-2):yyyy-MM-dd}.jsonl", "notes.jsonl"], Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order());
    }
}
