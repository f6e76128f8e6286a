using BinanceDashboard.Access;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector;

/// <summary>Puts another benchmark in place, once the exchange has prices for the whole past of it. Nothing is lost by it: every benchmark is a replay of the same facts.</summary>
public sealed class BenchmarkChoice(Markets markets, BinanceClientFactory clients, AccountHealth health, StartQueries starts, PriceFetch prices, AccountCommands commands)
{
    // Somebody waits for it; what takes longer is done by the account's next run.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(50);

    /// <summary>Keeps the rule as the account's, and fetches the prices it needs for at most 50 seconds.</summary>
    /// <returns>The account with its rule.</returns>
    /// <exception cref="AccessException">The rule cannot be replayed over this account's past; the sentence says why.</exception>
    /// <exception cref="CollectionException">The exchange could not be asked for a new asset.</exception>
    public async Task<Account> SetAsync(Account account, BenchmarkRule entered, CancellationToken cancellationToken)
    {
        var rule = entered with { Rebalance = entered.Rebalance.Whole() };
        if (rule.Problem() is { } problem) throw new AccessException(problem, (rule with { Rebalance = Rebalance.Default }).Problem() is null ? "rebalance" : "weights");
        await CheckAsync(account, rule, cancellationToken);
        var kept = rule == BenchmarkRule.Default ? null : rule;
        await commands.ChooseBenchmarkAsync(account.Id, kept, cancellationToken);
        await FetchAsync(account, rule, cancellationToken);
        return account with { Benchmark = kept };
    }

    /// <summary>Fetches what a replay of a rule lacks, for at most 50 seconds: afterwards a benchmark says itself what it does not know.</summary>
    public Task FetchAsync(Account account, BenchmarkRule rule, CancellationToken cancellationToken) => prices.TryAsync(account, rule, Patience, cancellationToken);

    private async Task CheckAsync(Account account, BenchmarkRule rule, CancellationToken cancellationToken)
    {
        var known = account.BenchmarkOrDefault().Weights.Keys.Concat(BenchmarkRule.Default.Weights.Keys).Append("USDT");
        try
        {
            foreach (var asset in rule.Weights.Keys.Except(known, StringComparer.Ordinal)) await CheckAsync(account, asset, cancellationToken);
        }
        catch (ExchangeException failure)
        {
            throw new CollectionException($"The benchmark stays as it was, since its assets could not be looked up. {failure.Message}", failure.RetryAt, failure);
        }
    }

    private async Task CheckAsync(Account account, string asset, CancellationToken cancellationToken)
    {
        var (client, symbol) = (Client(account), BenchmarkRule.SymbolOf(asset));
        var graph = await markets.GraphAsync(account.Environment, client, cancellationToken);
        if (!graph.Paths(asset).Any(path => path.Steps is [{ Inverse: false } only] && only.Symbol == symbol))
            throw new AccessException($"{asset} is not traded against USDT on this exchange, so it has no price here: check its short name.", "weights");
        if (await starts.FindAsync(account, BenchmarkRule.Default.Symbols(), cancellationToken) is not { } start) return;
        var hour = start.At.AddTicks(-(start.At.UtcTicks % TimeSpan.TicksPerHour));
        var first = await client.SpotApi.ExchangeData.GetKlinesAsync(symbol, KlineInterval.OneHour, hour, health.NowOf(account), 1, cancellationToken);
        if (first is not [{ } candle]) throw new AccessException($"{asset} has had no price on this exchange since {start.At:yyyy-MM-dd}, where the benchmark starts: choose another asset.", "weights");
        if (candle.OpenedAt > hour)
            throw new AccessException($"{asset} has prices on this exchange only since {candle.OpenedAt:yyyy-MM-dd HH:mm} UTC, and the benchmark starts at {start.At:yyyy-MM-dd HH:mm} UTC: choose an asset that was traded then.", "weights");
    }

    // Only public prices are asked for, without the account's key.
    private BinanceClient Client(Account account) => clients.Create(account.Environment, null, byUser: true);
}
