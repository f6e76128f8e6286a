using System.Collections.Concurrent;
using BinanceDashboard.Access;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Which accounts' last answer was that their key will not do: waiting does not heal that, a person does.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class KeyFaults
{
    private readonly ConcurrentDictionary<long, bool> _accounts = new();

    /// <summary>Whether the account fails, and for its key.</summary>
    public bool IsOf(Account account) => account is { Disabled: false, Failure: not null } && _accounts.ContainsKey(account.Id);

    internal void Note(long accountId, Exception failure)
    {
        if (failure is AccessException or ExchangeException { Kind: ExchangeErrorKind.InvalidKey or ExchangeErrorKind.InvalidSignature or ExchangeErrorKind.MissingPermission }) _accounts[accountId] = true;
    }

    internal void Clear(long accountId) => _accounts.TryRemove(accountId, out _);
}
