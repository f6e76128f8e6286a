namespace BinanceDashboard.Store.Settings;

/// <summary>How often a backup is made without being asked for.</summary>
public enum BackupEvery
{
    Off,

    /// <summary>Once a day, UTC.</summary>
    Daily,

    /// <summary>Once a week, from Monday on, UTC.</summary>
    Weekly,
}
