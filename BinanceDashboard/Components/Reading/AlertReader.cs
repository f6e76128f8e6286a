using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Health;
using BinanceDashboard.Components.Layout;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Reading;

/// <summary>What a user has to see to: a machine that cannot store, and keys of their own that were refused. Whatever heals by itself is not told.</summary>
internal sealed class AlertReader(HealthReader health, KeyFaults keys)
{
    public async Task<IReadOnlyList<ShellAlert>> ReadAsync(IReadOnlyList<Account> own, CancellationToken cancellationToken)
    {
        var machine = (await health.ReadAsync(cancellationToken)).Where(finding => finding.Level == HealthLevel.Failed).Select(finding => new ShellAlert(finding.Sentence, "/jobs", "Look at it"));
        var refused = own.Where(keys.IsOf).Select(account => account.Name).ToList();
        return refused.Count == 0 ? [.. machine] : [.. machine, new ShellAlert(Words(refused), "/accounts", "Look at the key")];
    }

    private static string Words(List<string> names) => names is [var name]
        ? $"The exchange refuses the key of {name}, so nothing new is read of it."
        : $"The exchange refuses the keys of {string.Join(", ", names)}, so nothing new is read of them.";
}
