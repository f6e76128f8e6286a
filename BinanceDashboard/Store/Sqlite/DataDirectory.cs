namespace BinanceDashboard.Store.Sqlite;

/// <summary>The folder that holds database, key ring, backups and logs; one running program at a time owns it.</summary>
public sealed class DataDirectory : IDisposable
{
    private readonly FileStream? _lock;

    private DataDirectory(string path, FileStream? held) => (Path, _lock) = (path, held);

    /// <summary>False where another running program owns it: then it is only read.</summary>
    public bool IsHeld => _lock is not null;

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, "dashboard.db");

    public string KeyRing => System.IO.Path.Combine(Path, "keys");

    public string Logs => System.IO.Path.Combine(Path, "logs");

    public string Backups => System.IO.Path.Combine(Path, "backups");

    /// <summary>Where it is unless the settings say otherwise: the user's local application data.</summary>
    public static string DefaultPath => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "BinanceDashboard");

    /// <summary>Creates the folder, readable by its user alone, and locks it.</summary>
    /// <exception cref="StoreException">It cannot be written, or another program holds it.</exception>
    public static DataDirectory Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            var held = new FileStream(System.IO.Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return new DataDirectory(path, held);
        }
        catch (UnauthorizedAccessException)
        {
            throw new StoreException($"The data directory '{path}' cannot be written: give this user the right to, or set Storage:DataDirectory to another folder.");
        }
        catch (IOException error)
        {
            throw new StoreException(File.Exists(System.IO.Path.Combine(path, "lock"))
                ? $"The data directory '{path}' is in use by another running BinanceDashboard: stop that one, or set Storage:DataDirectory to another folder."
                : $"The data directory '{path}' cannot be used ({error.Message.TrimEnd('.')}): set Storage:DataDirectory to another folder.");
        }
    }

    /// <summary>As <see cref="Open"/>, but where another program holds it, it is shared with that one to be read.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public static DataDirectory OpenOrShare(string path)
    {
        try
        {
            return Open(path);
        }
        catch (StoreException) when (File.Exists(System.IO.Path.Combine(path, "dashboard.db")) && File.Exists(System.IO.Path.Combine(path, "lock")))
        {
            return new DataDirectory(path, held: null);
        }
    }

    public void Dispose() => _lock?.Dispose();
}
