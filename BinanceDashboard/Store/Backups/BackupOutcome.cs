namespace BinanceDashboard.Store.Backups;

/// <summary>How the last backup since the start of the program went.</summary>
/// <param name="At">When it was begun, UTC.</param>
/// <param name="Report">Null where it failed.</param>
/// <param name="Failure">The sentence that says why; null where it did not.</param>
public sealed record BackupOutcome(DateTimeOffset At, TimeSpan Took, bool ByPerson, BackupReport? Report, string? Failure);
