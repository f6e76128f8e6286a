using System.Globalization;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Logs;

/// <summary>Entries as rows of a CSV file.</summary>
internal static class LogCsv
{
    public static readonly IReadOnlyList<string> Columns = ["time", "level", "category", "event_id", "message", "account_id", "elapsed_ms", "exception", "id"];

    public static void Write(CsvWriter csv, LogEntry entry) => csv
        .Time(entry.At).Text(entry.Level.ToString()).Text(entry.Category).Number(entry.EventId).Text(entry.Message).Number(entry.AccountId)
        .Text(entry.ElapsedMs?.ToString(CultureInfo.InvariantCulture)).Text(entry.Exception).Number(entry.Id);
}
