using BinanceDashboard.Collector.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BinanceDashboard.Api.Health;

/// <summary>All that can be wrong, for monitors.</summary>
internal sealed class FindingCheck(HealthReader reader, string name) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var finding = (await reader.ReadAsync(cancellationToken)).Single(found => found.Name == name);
        return new HealthCheckResult(StatusOf(finding.Level), finding.Sentence);
    }

    private static HealthStatus StatusOf(HealthLevel level) => level switch
    {
        HealthLevel.Healthy => HealthStatus.Healthy,
        HealthLevel.Degraded => HealthStatus.Degraded,
        HealthLevel.Failed => HealthStatus.Unhealthy,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
