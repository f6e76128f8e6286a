using System.Collections.Concurrent;

namespace BinanceDashboard.Collector.Trading;

/// <summary>
/// Knows of which lists it is proven that ids lead to their beginning. Asked without times a list may show its last seven days only:
/// an older row proves that it shows all that there is.
/// </summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class IdProof
{
    private const int MostTries = 10;
    private static readonly TimeSpan Age = TimeSpan.FromDays(8);

    private readonly ConcurrentDictionary<(string Environment, string List), bool> _proven = new();

    /// <summary>Looks for a proof among symbols that may have rows, until there is one.</summary>
    internal async Task<bool> SeekAsync<T>(string environment, string list, SymbolLists<T> lists, IEnumerable<string> symbols, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (lists.Between is null || _proven.ContainsKey((environment, list))) return true;
        foreach (var symbol in symbols.Take(MostTries))
        {
            await foreach (var rows in lists.From(symbol, 0, cancellationToken))
            {
                if (!rows.Any(row => lists.TimeOf(row) < now - Age)) break;
                _proven[(environment, list)] = true;
                return true;
            }
        }

        return false;
    }
}
