namespace BinanceDashboard.Collector.Jobs;

/// <summary>What became of a wish to run a job.</summary>
public enum JobStart
{
    Started,

    /// <summary>It is running for one of the accounts.</summary>
    Busy,

    /// <summary>There is no account, or all are paused.</summary>
    NoAccounts,

    /// <summary>There is no such job.</summary>
    Unknown,
}
