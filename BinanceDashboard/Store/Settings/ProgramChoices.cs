namespace BinanceDashboard.Store.Settings;

/// <summary>What the owner has chosen on the page, for the whole program.</summary>
public sealed record ProgramChoices
{
    /// <summary>Null where the settings decide.</summary>
    public LogLevel? LogLevel { get; init; }

    public BackupEvery BackupEvery { get; init; }

    /// <summary>How many of the schedule's own backups stay, the newest.</summary>
    public int BackupsKept { get; init; } = 7;
}
