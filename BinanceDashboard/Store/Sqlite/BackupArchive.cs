using System.IO.Compression;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>
/// A whole data directory in one file: the database as it is at one moment, the key ring that opens its secrets, and what else stands there;
/// logs and earlier backups are left out. It is as secret as the directory.
/// </summary>
public static class BackupArchive
{
    private const string Database = "dashboard.db";
    private const string Keys = "keys";
    private const string Lock = "lock";

    /// <summary>Writes the file, also while the program runs; a file of that name is replaced once the new one is whole.</summary>
    /// <exception cref="StoreException">There is nothing to back up, or the copy is not the same.</exception>
    public static async Task<BackupReport> WriteAsync(string directory, string file, CancellationToken cancellationToken)
    {
        var database = Path.Combine(directory, Database);
        if (!File.Exists(database)) throw new StoreException($"There is no database in '{directory}': set Storage:DataDirectory to the folder that the dashboard uses.");
        using var work = new WorkFolder(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var copy = Path.Combine(work.Path, Database);
        var rows = await DatabaseCopy.MakeAsync(database, copy, cancellationToken);
        var archive = Path.Combine(work.Path, "archive");
        var others = Others(directory).ToList();
        await using (var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Create, cancellationToken))
        {
            await zip.CreateEntryFromFileAsync(copy, Database, cancellationToken);
            foreach (var other in others) await zip.CreateEntryFromFileAsync(other, Path.GetRelativePath(directory, other).Replace('\\', '/'), cancellationToken);
        }

        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(archive, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(archive, file, overwrite: true);
        return Report(rows, others.Count);
    }

    /// <summary>Puts a backup in the place of what is there, which is kept among the directory's backups.</summary>
    /// <exception cref="StoreException">The file is no backup, damaged, or of a newer version: nothing was changed.</exception>
    public static async Task<BackupReport> RestoreAsync(DataDirectory directory, string file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var work = new WorkFolder(directory.Path);
        await ExtractAsync(file, work.Path, cancellationToken);
        var copy = Path.Combine(work.Path, Database);
        if (!File.Exists(copy)) throw NoBackup(file);
        var rows = await DatabaseCopy.CheckAsync(copy, cancellationToken);
        var others = Others(work.Path).ToList();
        foreach (var other in others) Place(other, Path.Combine(directory.Path, Path.GetRelativePath(work.Path, other)));
        SetAside(directory, now);
        File.Move(copy, directory.DatabaseFile);
        return Report(rows, others.Count);
    }

    private static async Task ExtractAsync(string file, string target, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) throw new StoreException($"There is no file '{file}'.");
        try
        {
            await ZipFile.ExtractToDirectoryAsync(file, target, cancellationToken);
        }
        catch (Exception foreign) when (foreign is InvalidDataException or IOException)
        {
            throw NoBackup(file);
        }
    }

    private static StoreException NoBackup(string file) => new($"'{file}' is no backup of BinanceDashboard, or was cut off: nothing was changed.");

    private static void Place(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }

    private static void SetAside(DataDirectory directory, DateTimeOffset now)
    {
        if (!File.Exists(directory.DatabaseFile)) return;
        Directory.CreateDirectory(directory.Backups);
        var aside = Path.Combine(directory.Backups, $"before-restore-{now:yyyyMMdd-HHmmss}.db");
        foreach (var part in new[] { "-wal", "-shm", "" })
            if (File.Exists(directory.DatabaseFile + part)) File.Move(directory.DatabaseFile + part, aside + part, overwrite: true);
    }

    private static IEnumerable<string> Others(string directory)
    {
        var files = Directory.EnumerateFiles(directory).Where(file => Path.GetFileName(file) is var name && name != Lock && !name.StartsWith(Database, StringComparison.Ordinal));
        var keys = Path.Combine(directory, Keys);
        return Directory.Exists(keys) ? files.Concat(Directory.EnumerateFiles(keys)) : files;
    }

    private static BackupReport Report(IReadOnlyDictionary<string, long> rows, int files) => new(rows.Count, rows.Values.Sum(), files);
}
