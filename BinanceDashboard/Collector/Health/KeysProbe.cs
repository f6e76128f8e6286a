using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Health;

internal sealed class KeysProbe(AccountQueries accounts, KeyFaults faults) : IHealthProbe
{
    public string Name => "keys";

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        var bad = (await accounts.ListAllAsync(cancellationToken)).Count(faults.IsOf);
        return bad == 0
            ? HealthFinding.Healthy(Name, "No key was refused.")
            : HealthFinding.Degraded(Name, $"Keys that were refused: {bad}. Their owners replace them on the Accounts page.");
    }
}
