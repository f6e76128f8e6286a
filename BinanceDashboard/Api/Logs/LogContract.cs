using System.Globalization;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Logs;

/// <summary>An entry of the log.</summary>
public sealed record LogContract(string Id, DateTimeOffset At, LogLevel Level, string Category, int EventId, string Message, string? AccountId, double? ElapsedMs)
{
    public static LogContract Of(LogEntry entry) => new(
        Text(entry.Id), entry.At, entry.Level, entry.Category, entry.EventId, entry.Message, entry.AccountId is { } account ? Text(account) : null, entry.ElapsedMs);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
