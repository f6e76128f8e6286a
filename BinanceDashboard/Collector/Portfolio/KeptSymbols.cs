using System.Collections.Concurrent;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>The coins that users keep by hand and those whose price their alerts watch, which every snapshot of theirs prices too.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class KeptSymbols(PortfolioQueries queries, AlertQueries alerts)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _known = new();

    public async Task<IReadOnlyList<string>> OfAsync(string ownerId, CancellationToken cancellationToken) =>
        _known.TryGetValue(ownerId, out var known) ? known : _known[ownerId] = [.. await queries.KeptByHandAsync(ownerId, cancellationToken), .. await alerts.WatchedAsync(ownerId, cancellationToken)];

    /// <summary>To be called when an item or a rule was added, changed or removed.</summary>
    public void Forget(string ownerId) => _known.TryRemove(ownerId, out _);
}
