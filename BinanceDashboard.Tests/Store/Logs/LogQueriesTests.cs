using System.Diagnostics;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Logs;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Store.Logs;

/// <summary>The log is read a stretch at a time, the newest first.</summary>
public sealed class LogQueriesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_AHundredThousand_AnyStretchComesAtOnce()
    {
        await using var store = await TestStore.CreateAsync();
        await store.KeepAsync(Enumerable.Range(1, 100_000).Select(number => Entries.Of(number, number % 3 == 0 ? null : number % 3, number % 500 == 0 ? LogLevel.Error : LogLevel.Information)));
        var logs = store.Get<LogQueries>();
        var all = new LogFilter { Accounts = [1, 2], WithoutAccount = true, Before = await logs.EndAsync(Token) };
        LogFilter[] filters = [all, all with { WithoutAccount = false }, all with { Accounts = [1], WithoutAccount = false }, all with { Least = LogLevel.Warning }, all with { Text = "ENTRY 99" }];

        Assert.Equal([100_000, 66_667, 33_334, 200, 1_111], await CountsAsync(logs, filters));
        foreach (var filter in filters)
            foreach (var skip in new[] { 0, 100, 30_000, 99_950 })
            {
                var clock = Stopwatch.StartNew();
                await logs.PageAsync(filter, skip, 50, Token);
                TestContext.Current.TestOutputHelper?.WriteLine($"{filter} from {skip}: {clock.ElapsedMilliseconds} ms");

                Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
            }
    }

    [Fact]
    public async Task Page_WhileNewOnesCome_StaysAsOfItsEnd()
    {
        await using var store = await TestStore.CreateAsync();
        await store.KeepAsync(Enumerable.Range(1, 30).Select(number => Entries.Of(number)));
        var logs = store.Get<LogQueries>();
        var filter = new LogFilter { Accounts = [], WithoutAccount = true, Before = await logs.EndAsync(Token) };

        var read = new List<LogEntry>();
        for (var skip = 0; skip < 30; skip += 7)
        {
            read.AddRange(await logs.PageAsync(filter, skip, 7, Token));
            await store.KeepAsync([Entries.Of(1_000 + skip)]);
        }

        Assert.Equal(Enumerable.Range(1, 30).Reverse().Select(number => (double?)number), read.Select(entry => entry.ElapsedMs));
    }

    [Theory]
    [InlineData("100 %", 1)]
    [InlineData("under_score", 1)]
    [InlineData("back\\slash", 1)]
    [InlineData("%", 1)]
    [InlineData("timeoutexception", 1)]
    [InlineData("accountruns", 4)]
    public async Task Page_Text_IsLookedForAsItStands(string text, int found)
    {
        await using var store = await TestStore.CreateAsync();
        await store.KeepAsync([Said("It is 100 % done."), Said("An under_score."), Said("A back\\slash."), Said("It ended.") with { Exception = "System.TimeoutException: late" }]);

        var filter = new LogFilter { Accounts = [], WithoutAccount = true, Text = text };

        Assert.Equal(found, (await store.Get<LogQueries>().PageAsync(filter, 0, 10, Token)).Count);
    }

    [Fact]
    public async Task Page_WithoutAnyAccount_IsEmpty()
    {
        await using var store = await TestStore.CreateAsync();
        await store.KeepAsync([Entries.Of(1), Entries.Of(2, account: 7)]);

        Assert.Empty(await store.Get<LogQueries>().PageAsync(new LogFilter { Accounts = [] }, 0, 10, Token));
    }

    private static LogEntry Said(string words) => Entries.Of(1) with { Message = words };

    private static async Task<List<int>> CountsAsync(LogQueries logs, IEnumerable<LogFilter> filters)
    {
        var counts = new List<int>();
        foreach (var filter in filters) counts.Add(await logs.CountAsync(filter, Token));
        return counts;
    }
}
