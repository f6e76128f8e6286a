using System.Collections.Concurrent;

namespace BinanceDashboard.Access;

/// <summary>Counts wrong passwords: at most 5 in 15 minutes for one e-mail address, known or not, and 20 in a minute from one network address.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class SignInThrottle(TimeProvider time)
{
    private const int MostTracked = 10_000;
    private static readonly TimeSpan UserWindow = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AddressWindow = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> _failures = new(StringComparer.Ordinal);

    /// <returns>How long to wait before the next try; null when it may be tried now.</returns>
    public TimeSpan? Wait(string email, string address) =>
        Left(UserKey(email), 5, UserWindow) is { } user ? user : Left(AddressKey(address), 20, AddressWindow);

    public void Fail(string email, string address)
    {
        if (_failures.Count > MostTracked) Forget();
        Note(UserKey(email));
        Note(AddressKey(address));
    }

    public void Succeed(string email) => _failures.TryRemove(UserKey(email), out _);

    private static string UserKey(string email) => "user:" + email.Trim().ToUpperInvariant();

    private static string AddressKey(string address) => "address:" + address;

    private void Note(string key)
    {
        var times = _failures.GetOrAdd(key, _ => new Queue<DateTimeOffset>());
        lock (times) times.Enqueue(time.GetUtcNow());
    }

    private TimeSpan? Left(string key, int most, TimeSpan window)
    {
        if (!_failures.TryGetValue(key, out var times)) return null;
        var now = time.GetUtcNow();
        lock (times)
        {
            while (times.TryPeek(out var oldest) && oldest <= now - window) times.Dequeue();
            return times.Count < most ? null : times.ElementAt(times.Count - most) + window - now;
        }
    }

    private void Forget()
    {
        var old = time.GetUtcNow() - UserWindow;
        foreach (var (key, times) in _failures)
            lock (times)
                if (times.All(at => at <= old)) _failures.TryRemove(key, out _);
    }
}
