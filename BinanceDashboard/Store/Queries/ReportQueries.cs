using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store.Queries;

/// <summary>Reads what the numbers of one account, or of several as one, follow from.</summary>
public sealed class ReportQueries(NavQueries navs, FlowQueries flows, PriceQueries prices, StartQueries starts)
{
    private const string Raw = "Raw";
    private static readonly DateTimeOffset[] Nothing = [];

    /// <param name="rules">The benchmarks that are to be replayed.</param>
    /// <param name="from">Null: from the beginning.</param>
    public Task<IReadOnlyList<AccountFacts>> ReadAsync(
        IReadOnlyList<Account> accounts, IReadOnlyCollection<BenchmarkRule> rules, DateTimeOffset? from, DateTimeOffset to, CancellationToken cancellationToken) =>
        ReadAsync(accounts, rules, from, to, [], cancellationToken);

    /// <param name="rules">The benchmarks that are to be replayed.</param>
    /// <param name="from">Null: from the beginning.</param>
    /// <param name="alsoFrom">From each of these times on the points are read as finely as if the range began there.</param>
    public async Task<IReadOnlyList<AccountFacts>> ReadAsync(
        IReadOnlyList<Account> accounts, IReadOnlyCollection<BenchmarkRule> rules, DateTimeOffset? from, DateTimeOffset to, IReadOnlyCollection<DateTimeOffset> alsoFrom,
        CancellationToken cancellationToken)
    {
        var symbols = rules.SelectMany(rule => rule.Symbols()).Distinct(StringComparer.Ordinal).ToList();
        var facts = new List<AccountFacts>();
        var candles = new Dictionary<string, IReadOnlyList<Candle>>(StringComparer.Ordinal);
        foreach (var environment in accounts.Select(account => account.Environment).Distinct()) candles[environment] = await prices.MinutesAsync(environment, symbols, cancellationToken);
        foreach (var account in accounts)
            facts.Add(new AccountFacts
            {
                Account = account,
                Series = await SeriesAsync(account.Id, from, to, alsoFrom, ofSum: accounts.Count > 1, cancellationToken),
                Flows = await flows.ListAsync(account.Id, cancellationToken),
                Candles = candles[account.Environment],
            });
        var timed = facts.Count < 2 ? facts : await AtCommonTimesAsync(facts, [from, .. alsoFrom], cancellationToken);
        var priced = new List<AccountFacts>();
        foreach (var one in timed) priced.Add(await PricedAsync(one, rules, to, cancellationToken));
        return priced;
    }

    // An imported point brings no prices of its own, an observed one those of what was held: where one is missing, that of the hour stands in for it.
    private async Task<AccountFacts> PricedAsync(AccountFacts one, IReadOnlyCollection<BenchmarkRule> rules, DateTimeOffset to, CancellationToken cancellationToken)
    {
        if (one.Series.Start is not { } first) return one;
        var start = first.Source == PointSource.Imported ? await starts.FindAsync(one.Account, BenchmarkRule.Default.Symbols(), cancellationToken) ?? first : first;
        var closes = rules.Any(rule => rule.Rebalance.Rule == RebalanceRule.Threshold) ? DailyCloses(start.At, to).ToList() : [];
        var points = one.Series.Points.Append(first).Append(start).ToList();
        var candles = one.Candles.ToList();
        foreach (var asset in rules.SelectMany(rule => rule.PricedAssets()).Distinct(StringComparer.Ordinal))
        {
            var hours = points.Where(point => point.PriceOf(asset) is null).Select(point => Rollups.StartOf(point.At, RollupSpan.Hour)).Concat(closes).ToHashSet();
            if (hours.Count > 0) candles.AddRange(await prices.HoursAsync(one.Account.Environment, BenchmarkRule.SymbolOf(asset), hours, cancellationToken));
        }

        return one with { BenchmarkStart = start, Candles = candles };
    }

    private static IEnumerable<DateTimeOffset> DailyCloses(DateTimeOffset after, DateTimeOffset to)
    {
        for (var at = Rollups.StartOf(after, RollupSpan.Day).AddDays(1); at <= to; at = at.AddDays(1)) yield return at;
    }

    // Each account gets the point it had at the others' times as well; of a long past it kept only some points, at its own times.
    private async Task<IReadOnlyList<AccountFacts>> AtCommonTimesAsync(List<AccountFacts> facts, IEnumerable<DateTimeOffset?> starts, CancellationToken cancellationToken)
    {
        var times = CommonTimes.Choose(facts, starts);
        var unpriced = times.ToHashSet();
        var common = new List<AccountFacts>();
        foreach (var one in facts)
        {
            var points = one.Series is { Resolution: not "Raw", Start: { } start } ? Merge([start], await navs.AsOfAsync(one.Account.Id, times, cancellationToken)) : one.Series.Points;
            points = await WithPricesAsync(one.Account.Id, points, unpriced, cancellationToken);
            common.Add(one with { CommonTimes = times, Series = one.Series with { Points = points } });
        }

        return common;
    }

    // One account's prices of a time are enough.
    private async Task<IReadOnlyList<NavPoint>> WithPricesAsync(long accountId, IReadOnlyList<NavPoint> points, HashSet<DateTimeOffset> unpriced, CancellationToken cancellationToken)
    {
        var own = points.Where(point => point.Source == PointSource.Observed && unpriced.Remove(point.At)).Select(point => point.At).ToList();
        var prices = await navs.PricesAsync(accountId, own, cancellationToken);
        return [.. points.Select(point => prices.TryGetValue(point.At, out var found) ? point with { Prices = found } : point)];
    }

    private static IReadOnlyList<NavPoint> Merge(IEnumerable<NavPoint> points, IEnumerable<NavPoint> more) =>
        [.. points.Concat(more).DistinctBy(point => point.At).OrderBy(point => point.At)];

    // A sum of accounts begins with the first of them, so that it needs the whole past beside the range, however coarse.
    private async Task<NavSeries> SeriesAsync(
        long accountId, DateTimeOffset? from, DateTimeOffset to, IEnumerable<DateTimeOffset> alsoFrom, bool ofSum, CancellationToken cancellationToken)
    {
        Task<NavSeries> Read(DateTimeOffset start) => ofSum ? navs.ValuesAsync(accountId, start, to, cancellationToken) : navs.SeriesAsync(accountId, start, to, cancellationToken);
        var first = from ?? DateTimeOffset.UnixEpoch;
        var read = await Read(first);
        var raw = read.Resolution == Raw ? first : DateTimeOffset.MaxValue;
        foreach (var start in alsoFrom.Concat(ofSum ? [DateTimeOffset.UnixEpoch] : Nothing).Where(start => start != first).Order())
        {
            // What begins where every point is known already would bring nothing new.
            if (start >= raw) continue;
            var more = await Read(start);
            if (more.Resolution == Raw) raw = start;
            read = read with { Resolution = start < first ? more.Resolution : read.Resolution, Points = Merge(read.Points, more.Points) };
        }

        return read;
    }
}
