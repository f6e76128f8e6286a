using BinanceDashboard.Collector.Jobs;

namespace BinanceDashboard.Collector.Health;

internal sealed class JobsProbe(PausedJobs paused) : IHealthProbe
{
    public string Name => "jobs";

    public Task<HealthFinding> LookAsync(CancellationToken cancellationToken) => Task.FromResult(paused.Names.Count == 0
        ? HealthFinding.Healthy(Name, "No job is paused.")
        : HealthFinding.Degraded(Name, $"Paused by the owner: {string.Join(", ", paused.Names.Order())}. The Jobs page resumes them."));
}
