using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector;

/// <summary>Reads the facts of accounts and has their report computed, up to the present of their exchange.</summary>
public sealed class ReportReader(ReportQueries facts, AccountHealth health, PriceFetch prices)
{
    // Of the 60 seconds in which a route answers.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(55);

    /// <summary>The present of these accounts, by the clock that is furthest.</summary>
    public DateTimeOffset NowOf(IReadOnlyList<Account> accounts) => accounts.Select(health.NowOf).DefaultIfEmpty().Max();

    /// <summary>What the accounts are compared with: their own benchmark where they share one, else the default.</summary>
    public static BenchmarkRule RuleOf(IReadOnlyList<Account> accounts)
    {
        var rules = accounts.Select(account => account.BenchmarkOrDefault()).Distinct().ToList();
        return rules is [var shared] ? shared : BenchmarkRule.Default;
    }

    /// <param name="accounts">One, or several as one.</param>
    /// <param name="from">Null: from the beginning.</param>
    /// <param name="to">Null: until now.</param>
    public Task<AccountReport> ReadAsync(IReadOnlyList<Account> accounts, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken) =>
        BuildAsync(accounts, from, to, [], cancellationToken);

    /// <summary>The whole past up to now, read once and so finely that the performance over each of some ranges is what a report of that range alone would tell.</summary>
    /// <param name="starts">Where the ranges begin that end now.</param>
    public Task<AccountReport> ReadPastAsync(IReadOnlyList<Account> accounts, IReadOnlyCollection<DateTimeOffset> starts, CancellationToken cancellationToken) =>
        BuildAsync(accounts, null, null, starts, cancellationToken);

    /// <summary>The same as <see cref="ReadAsync"/>, after the prices that it lacks were fetched, for at most 55 seconds; what then is still missing has its reason.</summary>
    public async Task<AccountReport> ReadPricedAsync(Account account, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        var report = await ReadAsync([account], from, to, cancellationToken);
        if (!report.LacksPrices) return report;
        await prices.TryAsync(account, Patience, cancellationToken);
        return await ReadAsync([account], from, to, cancellationToken);
    }

    private async Task<AccountReport> BuildAsync(
        IReadOnlyList<Account> accounts, DateTimeOffset? from, DateTimeOffset? to, IReadOnlyCollection<DateTimeOffset> starts, CancellationToken cancellationToken)
    {
        var (now, rule) = (NowOf(accounts), RuleOf(accounts));
        var read = await facts.ReadAsync(accounts, [rule], from, to ?? now, starts, cancellationToken);
        return ReportBuilder.Build(read, rule, new ReportRange(from, to ?? now, now), health.LongestAge);
    }
}
