namespace BinanceDashboard.Store.Sqlite;

/// <summary>A folder beside what is made in it, so that the last step is a rename; it goes when it is disposed.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>Of the folders' names.</summary>
    public const string Pattern = Start + "*";

    private const string Start = ".work-";

    public WorkFolder(string beside)
    {
        Directory.CreateDirectory(beside);
        Path = System.IO.Path.Combine(beside, $"{Start}{Guid.NewGuid():N}");
        Directory.CreateDirectory(Path);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
