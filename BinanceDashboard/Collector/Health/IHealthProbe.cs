namespace BinanceDashboard.Collector.Health;

/// <summary>One thing that can be wrong, looked at cheaply.</summary>
public interface IHealthProbe
{
    string Name { get; }

    Task<HealthFinding> LookAsync(CancellationToken cancellationToken);
}
