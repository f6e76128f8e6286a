namespace BinanceDashboard.Collector.Jobs;

/// <summary>How a run went, the worst last.</summary>
public enum JobOutcome
{
    Running,

    Ok,

    /// <summary>A budget of the exchange is used up; it goes on by itself.</summary>
    Waiting,

    Failed,
}
