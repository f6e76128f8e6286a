using BinanceDashboard.Store.Backups;
using BinanceDashboard.Store.Settings;

namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>What is the owner's alone to see: the other users, and how the program itself is set.</summary>
public sealed record ProgramView
{
    public IReadOnlyList<UserLine> Users { get; init; } = [];

    /// <summary>Null where the settings decide.</summary>
    public LogLevel? Level { get; init; }

    /// <summary>What the settings say.</summary>
    public LogLevel ConfiguredLevel { get; init; } = LogLevel.Information;

    public BackupEvery BackupEvery { get; init; }

    public int BackupsKept { get; init; }

    /// <summary>This machine's time, UTC; null where the schedule is off.</summary>
    public DateTimeOffset? NextBackupAt { get; init; }

    public bool IsBackingUp { get; init; }

    /// <summary>Null until there was one since the start.</summary>
    public BackupOutcome? LastBackup { get; init; }

    /// <summary>The newest first, no more than are shown.</summary>
    public IReadOnlyList<BackupFile> Backups { get; init; } = [];

    public int BackupCount { get; init; }

    /// <summary>Where they stand on the machine that runs the program.</summary>
    public string BackupFolder { get; init; } = "";
}
