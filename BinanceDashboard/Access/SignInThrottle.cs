namespace BinanceDashboard.Access;

/// <summary>Counts wrong passwords: at most 5 in 15 minutes for one e-mail address, known or not, and 20 in a minute from one network address.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class SignInThrottle(TimeProvider time)
{
    private const int MostTracked = 10_000;
    private static readonly TimeSpan UserWindow = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AddressWindow = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _failures = new(StringComparer.Ordinal);

    /// <summary>A try counts as wrong until it has succeeded, so that many at once are not tried before the first is counted.</summary>
    /// <returns>How long to wait before the next try; null when it may be tried now.</returns>
    public TimeSpan? TryBegin(string email, string address)
    {
        lock (_gate)
        {
            if ((Left(UserKey(email), 5, UserWindow) ?? Left(AddressKey(address), 20, AddressWindow)) is { } wait) return wait;
            if (_failures.Count > MostTracked) Forget();
            Note(UserKey(email));
            Note(AddressKey(address));
            return null;
        }
    }

    /// <summary>Takes the try back, and forgets the wrong ones of the user.</summary>
    public void Succeed(string email, string address)
    {
        lock (_gate)
        {
            _failures.Remove(UserKey(email));
            if (_failures.TryGetValue(AddressKey(address), out var times) && times.Count > 0) times.RemoveAt(times.Count - 1);
        }
    }

    private static string UserKey(string email) => "user:" + email.Trim().ToUpperInvariant();

    private static string AddressKey(string address) => "address:" + address;

    private void Note(string key)
    {
        if (!_failures.TryGetValue(key, out var times)) _failures[key] = times = [];
        times.Add(time.GetUtcNow());
    }

    private TimeSpan? Left(string key, int most, TimeSpan window)
    {
        if (!_failures.TryGetValue(key, out var times)) return null;
        var now = time.GetUtcNow();
        times.RemoveAll(at => at <= now - window);
        return times.Count < most ? null : times[^most] + window - now;
    }

    private void Forget()
    {
        var old = time.GetUtcNow() - UserWindow;
        foreach (var key in _failures.Where(entry => entry.Value.TrueForAll(at => at <= old)).Select(entry => entry.Key).ToList()) _failures.Remove(key);
    }
}
