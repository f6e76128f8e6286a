using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Store.Logs;

/// <summary>Entries of the log to test with.</summary>
internal static class Entries
{
    public static LogEntry Of(int number, long? account = null, LogLevel level = LogLevel.Information, DateTimeOffset? at = null) => new()
    {
        At = at ?? Sample.Start.AddSeconds(number),
        Level = level,
        Category = "BinanceDashboard.Collector.AccountRuns",
        EventId = 2001,
        Message = $"Account {account}: entry {number}.",
        AccountId = account,
        ElapsedMs = number,
    };

    public static Task KeepAsync(this TestStore store, IEnumerable<LogEntry> entries) =>
        store.Get<StoreWriter>().WriteQuietlyAsync(rows => entries.Sum(entry => rows.Insert(entry)), TestContext.Current.CancellationToken);
}
