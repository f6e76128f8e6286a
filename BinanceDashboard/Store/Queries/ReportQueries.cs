using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store.Queries;

/// <summary>Reads what the numbers of one account, or of several as one, follow from.</summary>
public sealed class ReportQueries(NavQueries navs, FlowQueries flows, PriceQueries prices, StartQueries starts)
{
    /// <param name="symbols">The benchmark's pairs.</param>
    /// <param name="from">Null: from the beginning.</param>
    public async Task<IReadOnlyList<AccountFacts>> ReadAsync(
        IReadOnlyList<Account> accounts, IReadOnlyCollection<string> symbols, DateTimeOffset? from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var facts = new List<AccountFacts>();
        foreach (var account in accounts)
            facts.Add(new AccountFacts
            {
                Account = account,
                Series = await SeriesAsync(account.Id, from, to, whole: accounts.Count > 1, cancellationToken),
                Flows = await flows.ListAsync(account.Id, cancellationToken),
                Candles = await prices.MinutesAsync(account.Environment, symbols, cancellationToken),
            });
        var timed = facts.TrueForAll(one => one.Series.Resolution == "Raw") ? facts : await AtCommonTimesAsync(facts, cancellationToken);
        var priced = new List<AccountFacts>();
        foreach (var one in timed) priced.Add(await PricedAsync(one, symbols, cancellationToken));
        return priced;
    }

    // An imported point brings no prices of its own: those of its hour stand in for them.
    private async Task<AccountFacts> PricedAsync(AccountFacts one, IReadOnlyCollection<string> symbols, CancellationToken cancellationToken)
    {
        if (one.Series.Start is not { Source: PointSource.Imported } first) return one with { BenchmarkStart = one.Series.Start };
        var start = await starts.FindAsync(one.Account, symbols, cancellationToken);
        var hours = one.Series.Points.Append(first).Concat(start is null ? [] : [start]).Where(point => point.Source == PointSource.Imported)
            .Select(point => Rollups.StartOf(point.At, RollupSpan.Hour)).ToHashSet();
        return one with { BenchmarkStart = start, Candles = [.. one.Candles, .. await prices.HoursAsync(one.Account.Environment, symbols, hours, cancellationToken)] };
    }

    // Of a long past each account keeps only some points, at its own times: each gets the point it had at the others' times as well.
    private async Task<IReadOnlyList<AccountFacts>> AtCommonTimesAsync(List<AccountFacts> facts, CancellationToken cancellationToken)
    {
        if (facts.Count < 2) return facts;
        var times = facts.SelectMany(one => one.Series.Points).Where(point => point.Complete).Select(point => point.At).ToHashSet();
        var common = new List<AccountFacts>();
        foreach (var one in facts)
        {
            var points = await navs.AsOfAsync(one.Account.Id, times, cancellationToken);
            common.Add(one with { CommonTimes = times, Series = one.Series with { Points = Merge(one.Series.Points, points) } });
        }

        return common;
    }

    private static IReadOnlyList<NavPoint> Merge(IEnumerable<NavPoint> points, IEnumerable<NavPoint> more) =>
        [.. points.Concat(more).DistinctBy(point => point.At).OrderBy(point => point.At)];

    // A sum of accounts begins with the first of them, so that it needs the whole past beside the range, however coarse.
    private async Task<NavSeries> SeriesAsync(long accountId, DateTimeOffset? from, DateTimeOffset to, bool whole, CancellationToken cancellationToken)
    {
        var range = await navs.SeriesAsync(accountId, from ?? DateTimeOffset.UnixEpoch, to, cancellationToken);
        if (!whole || from is null) return range;
        var past = await navs.SeriesAsync(accountId, DateTimeOffset.UnixEpoch, to, cancellationToken);
        return range with { Resolution = past.Resolution, Points = Merge(past.Points, range.Points) };
    }
}
