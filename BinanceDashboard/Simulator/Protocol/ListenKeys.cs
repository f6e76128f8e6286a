using System.Security.Cryptography;
using System.Text;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The keys of user data streams: one per account and market, which dies an hour after the last sign of life.</summary>
/// <threadsafety>Not thread-safe: the world's lock guards it.</threadsafety>
internal sealed class ListenKeys
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(60);

    private readonly Dictionary<(int Account, Market Market), (string Key, DateTimeOffset Ends)> _keys = [];
    private int _count;

    /// <summary>The living one, whose hour begins anew, or a new one.</summary>
    public string Open(int account, Market market, DateTimeOffset now)
    {
        var key = Living(account, market, now) ?? Create(account, market);
        _keys[(account, market)] = (key, now + Lifetime);
        return key;
    }

    /// <exception cref="ApiException">There is none that lives.</exception>
    public string Extend(int account, Market market, DateTimeOffset now)
    {
        if (Living(account, market, now) is null) throw Unknown();
        return Open(account, market, now);
    }

    /// <inheritdoc cref="Extend"/>
    public void Close(int account, Market market, DateTimeOffset now)
    {
        if (Living(account, market, now) is null) throw Unknown();
        _keys.Remove((account, market));
    }

    /// <summary>Whose key it is; null for one that does not live.</summary>
    public (int Account, Market Market)? Find(string key, DateTimeOffset now)
    {
        foreach (var (owner, entry) in _keys)
            if (entry.Key == key && now < entry.Ends) return owner;
        return null;
    }

    private string? Living(int account, Market market, DateTimeOffset now) =>
        _keys.TryGetValue((account, market), out var entry) && now < entry.Ends ? entry.Key : null;

    private string Create(int account, Market market) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{account} {market} {++_count}"))));

    private static ApiException Unknown() => new(400, -1125, "This listenKey does not exist.");
}
