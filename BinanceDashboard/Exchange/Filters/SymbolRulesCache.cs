using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace BinanceDashboard.Exchange.Filters;

/// <summary>
/// The rules of all symbols of one market, read once an hour however many ask at a time. Safe for concurrent use. A
/// caller that gives up takes nothing from the others.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to free.")]
internal sealed class SymbolRulesCache(TimeProvider time)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    // A symbol may have been listed since; but a name that is no symbol must not read them all every time.
    private static readonly TimeSpan BelievedMissingFor = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Reading? _latest;

    /// <summary>Null where there is no such symbol.</summary>
    public async Task<SymbolRules?> FindAsync(
        string symbol,
        Func<CancellationToken, Task<IEnumerable<SymbolRules>>> read,
        CancellationToken cancellationToken)
    {
        if (_latest is { } latest && IsGood(latest, symbol))
        {
            return latest.Rules.GetValueOrDefault(symbol);
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (_latest is not { } other || !IsGood(other, symbol))
            {
                var rules = await read(cancellationToken);
                _latest = new Reading(time.GetUtcNow(), rules.ToFrozenDictionary(rule => rule.Symbol, StringComparer.Ordinal));
            }

            return _latest.Rules.GetValueOrDefault(symbol);
        }
        finally
        {
            _reading.Release();
        }
    }

    private bool IsGood(Reading reading, string symbol)
    {
        var age = (time.GetUtcNow() - reading.At).Duration();
        return age < (reading.Rules.ContainsKey(symbol) ? KeptFor : BelievedMissingFor);
    }

    private sealed record Reading(DateTimeOffset At, FrozenDictionary<string, SymbolRules> Rules);
}
