using System.Globalization;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Collector.Health;

internal sealed class DiskProbe(DataDirectory directory, FreeSpace space) : IHealthProbe
{
    private const long Megabyte = 1_000_000;
    private const long Least = 100 * Megabyte;
    private const long Comfortable = 1_000 * Megabyte;

    public string Name => "disk";

    public Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        var free = space(directory.Path);
        var left = free < Comfortable ? $"{free / Megabyte} MB" : ((decimal)free / Comfortable).ToString("0.0 'GB'", CultureInfo.InvariantCulture);
        return Task.FromResult(free switch
        {
            < Least => HealthFinding.Failed(Name, $"The disk of the data directory has {left} left: free some space, before nothing new can be stored."),
            < Comfortable => HealthFinding.Degraded(Name, $"The disk of the data directory has {left} left: free some space soon."),
            _ => HealthFinding.Healthy(Name, $"The disk of the data directory has {left} left."),
        });
    }
}
