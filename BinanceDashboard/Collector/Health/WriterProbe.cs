using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Collector.Health;

internal sealed class WriterProbe(StoreWriter writer) : IHealthProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public string Name => "writer";

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        var hadTurn = await writer.TryAsync(Patience, cancellationToken);
        if (writer.Fault is { } fault) return HealthFinding.Failed(Name, fault);
        return hadTurn
            ? HealthFinding.Healthy(Name, "The database takes what is written.")
            : HealthFinding.Degraded(Name, "A long write goes on, and others wait for its end: an import of a large file takes a while.");
    }
}
