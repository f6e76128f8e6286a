namespace BinanceDashboard.Collector.Trading;

/// <summary>What was worked out last of each account, of the few that were asked for last.</summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class AccountMemory<T>
    where T : class
{
    private const int Most = 16;

    private readonly Lock _lock = new();
    private readonly List<(long Account, T Value)> _kept = [];

    /// <summary>Takes it out, so that nobody finds it half changed; null where there is none.</summary>
    public T? Take(long accountId)
    {
        lock (_lock)
        {
            var at = _kept.FindIndex(one => one.Account == accountId);
            if (at < 0) return null;
            var value = _kept[at].Value;
            _kept.RemoveAt(at);
            return value;
        }
    }

    public void Keep(long accountId, T value)
    {
        lock (_lock)
        {
            _kept.RemoveAll(one => one.Account == accountId);
            if (_kept.Count == Most) _kept.RemoveAt(0);
            _kept.Add((accountId, value));
        }
    }
}
