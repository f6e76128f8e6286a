using BinanceDashboard.Access;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Streams;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Live;

/// <summary>Keeps the accounts that somebody looks at by their streams. An environment without streams is not offered: its pages show the last snapshot.</summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class LiveAccounts(
    ExchangeEnvironments environments, BinanceClientFactory clients, AccountKeys keys, SymbolTermsReader terms, Markets markets, BinanceStreamFactory streams, LiveBooks books, StoreChanges stored,
    LiveChanges changes, TimeProvider time, ILogger<LiveAccounts> logger) : IAsyncDisposable
{
    // Whoever goes from page to page finds it as it was left.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Kept<LiveMarket>> _markets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, Kept<LiveAccount>> _accounts = [];

    /// <summary>Follows the account until disposed; several may follow one.</summary>
    public IDisposable Watch(Account account)
    {
        if (environments.Find(account.Environment) is not { SpotStream: not (null or ""), SpotWsApi: not (null or "") }) return new Watcher(() => { });
        lock (_gate)
        {
            var market = Keep(_markets, account.Environment, () => new LiveMarket(account.Environment, streams, clients, markets, changes, time), one => one.RunAsync);
            Keep(_accounts, account.Id, () => new LiveAccount(account, market, books, streams, keys, terms, stored, changes, time, logger), one => one.RunAsync);
        }

        return new Watcher(() => _ = Task.Run(() => LeaveLaterAsync(account)));
    }

    /// <summary>Null while nobody watches it, and while its worth is not known from one moment to the next.</summary>
    public LiveReading? Read(long accountId)
    {
        lock (_gate) return _accounts.TryGetValue(accountId, out var kept) ? kept.What.Read() : null;
    }

    public async ValueTask DisposeAsync()
    {
        List<Task> ending;
        lock (_gate)
        {
            ending = [.. _accounts.Values.Select(kept => kept.DisposeAsync().AsTask()), .. _markets.Values.Select(kept => kept.DisposeAsync().AsTask())];
            _accounts.Clear();
            _markets.Clear();
        }

        await Task.WhenAll(ending);
    }

    private async Task LeaveLaterAsync(Account account)
    {
        await Task.Delay(Farewell, time);
        List<Task> ending = [];
        lock (_gate)
        {
            if (Leave(_accounts, account.Id) is { } own) ending.Add(own.DisposeAsync().AsTask());
            if (Leave(_markets, account.Environment) is { } market) ending.Add(market.DisposeAsync().AsTask());
        }

        await Task.WhenAll(ending);
    }

    private static T Keep<TKey, T>(Dictionary<TKey, Kept<T>> all, TKey key, Func<T> create, Func<T, Func<CancellationToken, Task>> run)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var kept)) all[key] = kept = new Kept<T>(create(), run);
        kept.Watchers++;
        return kept.What;
    }

    private static Kept<T>? Leave<TKey, T>(Dictionary<TKey, Kept<T>> all, TKey key)
        where TKey : notnull => all.TryGetValue(key, out var kept) && --kept.Watchers == 0 && all.Remove(key) ? kept : null;

    private sealed class Kept<T> : IAsyncDisposable
    {
        private readonly CancellationTokenSource _end = new();
        private readonly Task _run;

        public Kept(T what, Func<T, Func<CancellationToken, Task>> run)
        {
            What = what;
            _run = Task.Run(() => run(what)(_end.Token), CancellationToken.None);
        }

        public T What { get; }

        public int Watchers { get; set; }

        public async ValueTask DisposeAsync()
        {
            await _end.CancelAsync();
            await _run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _end.Dispose();
        }
    }

    private sealed class Watcher(Action onLeft) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) onLeft();
        }
    }
}
