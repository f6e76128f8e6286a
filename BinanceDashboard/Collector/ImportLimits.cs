namespace BinanceDashboard.Collector;

/// <summary>What a person may enter or bring in a file at most.</summary>
public static class ImportLimits
{
    /// <summary>No coin is older.</summary>
    public static DateTimeOffset Earliest { get; } = new(2009, 1, 3, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The largest file, in bytes.</summary>
    public const long MostBytes = 100L * 1024 * 1024;

    /// <summary>How many wrong lines are listed; the others are counted.</summary>
    public const int MostErrors = 100;
}
