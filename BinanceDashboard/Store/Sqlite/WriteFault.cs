using Microsoft.Data.Sqlite;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>What a person can do about a write that the machine did not take.</summary>
internal static class WriteFault
{
    // SQLite's primary result codes.
    private const int ReadOnly = 8;
    private const int Broken = 10;
    private const int Damaged = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    /// <summary>Null for what is no fault of the machine: a rule of the database that was kept, or a wish that was withdrawn.</summary>
    public static string? Of(Exception failure) => (failure as SqliteException ?? failure.InnerException as SqliteException)?.SqliteErrorCode switch
    {
        Full => "The disk is full, so nothing new is stored: free some space.",
        ReadOnly => "The database may not be written, so nothing new is stored: give the program's user the right to write the data directory.",
        Broken or CannotOpen => "The disk does not take what is written, so nothing new is stored: look whether it is full, connected and sound.",
        Damaged or NoDatabase => "The database is damaged, so nothing new is stored: stop the program and put a copy from its backups in its place.",
        _ => null,
    };
}
