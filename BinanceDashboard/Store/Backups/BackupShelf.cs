using System.Globalization;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store.Backups;

/// <summary>The folder <c>backups</c> of the data directory: what was backed up by the program itself, told by the files' names.</summary>
public sealed class BackupShelf(DataDirectory directory)
{
    private const string ByPerson = "backup-";
    private const string BySchedule = "scheduled-";
    private const string Ending = ".backup";
    private const string TimeForm = "yyyyMMdd-HHmmss";

    // Another program may be at work on a backup into the same folder.
    private static readonly TimeSpan Leftover = TimeSpan.FromDays(1);

    /// <summary>The newest first; what is no backup is left out.</summary>
    public IReadOnlyList<BackupFile> List() => Directory.Exists(directory.Backups)
        ? [.. new DirectoryInfo(directory.Backups).EnumerateFiles("*" + Ending).Select(Read).OfType<BackupFile>().OrderByDescending(file => file.At).ThenBy(file => file.Name, StringComparer.Ordinal)]
        : [];

    internal string PathOf(DateTimeOffset at, bool byPerson) =>
        Path.Combine(directory.Backups, (byPerson ? ByPerson : BySchedule) + at.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture) + Ending);

    /// <summary>Deletes the schedule's older ones, so that so many of them stay.</summary>
    /// <param name="fresh">The path of the one that was just made, which stays in any case, even where a clock was wrong.</param>
    /// <returns>How many it deleted.</returns>
    internal int Prune(string fresh, int kept)
    {
        var old = List().Where(file => !file.ByPerson && file.Name != Path.GetFileName(fresh)).Skip(kept - 1).ToList();
        foreach (var file in old) File.Delete(Path.Combine(directory.Backups, file.Name));
        return old.Count;
    }

    /// <summary>Clears away what a program that was ended in the middle has left half made.</summary>
    internal void Tidy(DateTimeOffset now)
    {
        if (!Directory.Exists(directory.Backups)) return;
        foreach (var left in new DirectoryInfo(directory.Backups).EnumerateDirectories(WorkFolder.Pattern).Where(folder => folder.LastWriteTimeUtc < now.UtcDateTime - Leftover).ToList()) left.Delete(recursive: true);
    }

    private static BackupFile? Read(FileInfo file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        var byPerson = name.StartsWith(ByPerson, StringComparison.Ordinal);
        if (!byPerson && !name.StartsWith(BySchedule, StringComparison.Ordinal)) return null;
        return DateTime.TryParseExact(name[(byPerson ? ByPerson : BySchedule).Length..], TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? new BackupFile(file.Name, at, file.Length, byPerson)
            : null;
    }
}
