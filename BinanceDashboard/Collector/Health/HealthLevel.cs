namespace BinanceDashboard.Collector.Health;

/// <summary>The worst last.</summary>
public enum HealthLevel
{
    Healthy,

    /// <summary>Something is worth a look; what is shown is right all the same.</summary>
    Degraded,

    /// <summary>The program cannot do its work.</summary>
    Failed,
}
