using System.Globalization;
using System.Text;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store.Logs;

/// <summary>A file for each day (UTC) with a line for each entry, beside the database.</summary>
/// <threadsafety>One thread at a time.</threadsafety>
public sealed class LogFiles(DataDirectory directory)
{
    private const string DayForm = "yyyy-MM-dd";
    private const string Ending = ".jsonl";

    /// <returns>Why they could not be written; null where they were.</returns>
    internal string? Append(IReadOnlyList<LogEntry> entries)
    {
        try
        {
            Directory.CreateDirectory(directory.Logs);
            foreach (var day in entries.GroupBy(entry => entry.At.UtcDateTime.Date)) Append(day.Key, day);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }

    /// <summary>Deletes the files of days before that one; what is no day's file is left alone.</summary>
    /// <returns>How many.</returns>
    internal int DeleteBefore(DateOnly day)
    {
        if (!Directory.Exists(directory.Logs)) return 0;
        var old = Directory.GetFiles(directory.Logs, "*" + Ending).Where(file => DayOf(file) < day).ToList();
        foreach (var file in old) File.Delete(file);
        return old.Count;
    }

    private void Append(DateTime day, IEnumerable<LogEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries) text.Append(LogLine.Of(entry)).Append('\n');
        File.AppendAllText(Path.Combine(directory.Logs, day.ToString(DayForm, CultureInfo.InvariantCulture) + Ending), text.ToString());
    }

    private static DateOnly? DayOf(string file) =>
        DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(file), DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
