using System.Collections.Concurrent;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Prices;

/// <summary>Fetches the prices that an account's numbers lack while somebody waits for them. Prices are public: no key is used.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class PriceFetch(PriceSync prices, RunGate gate, BinanceClientFactory clients, ExchangeEnvironments environments, AccountHealth health, TimeProvider time)
{
    // A price that the exchange did not have a moment ago is not asked for again with every call.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<long, DateTimeOffset> _tried = new();

    /// <summary>Never throws for what the exchange answers, nor when the time is up: what came until then is kept.</summary>
    /// <param name="patience">How long it may take, with what it has to wait for another run of the account.</param>
    public async Task TryAsync(Account account, TimeSpan patience, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (account.Disabled || environments.Find(account.Environment) is null || (_tried.TryGetValue(account.Id, out var last) && now - last < Rest)) return;
        await WithinAsync(patience, async token =>
        {
            using var pass = await gate.EnterAsync(account.Id, token);
            _tried[account.Id] = now;
            var client = Client(account);
            await prices.SyncAsync(account, client, client.Clock.Now, token);
        }, cancellationToken);
    }

    /// <summary>The same for what a replay of one rule lacks, whether or not it is the account's; it waits for no other run.</summary>
    public Task TryAsync(Account account, BenchmarkRule rule, TimeSpan patience, CancellationToken cancellationToken) =>
        WithinAsync(patience, token => prices.SyncAsync(account, rule, Client(account), health.NowOf(account), token), cancellationToken);

    private async Task WithinAsync(TimeSpan patience, Func<CancellationToken, Task> fetch, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await fetch(either.Token);
        }
        catch (ExchangeException)
        {
            // The figures say what they lack; the schedule's next run records a failure that lasts.
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // The rest is fetched by the schedule.
        }
    }

    private BinanceClient Client(Account account) => clients.Create(account.Environment, null, byUser: true);
}
