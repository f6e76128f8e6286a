namespace BinanceDashboard.Store.Backups;

/// <summary>A backup that stands in the data directory.</summary>
/// <param name="At">When it was begun, UTC, to the second.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ByPerson">Somebody asked for it: the schedule never deletes it.</param>
public sealed record BackupFile(string Name, DateTimeOffset At, long Size, bool ByPerson);
