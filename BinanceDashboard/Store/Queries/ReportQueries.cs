namespace BinanceDashboard.Store.Queries;

/// <summary>Reads what the numbers of one account, or of several as one, follow from.</summary>
public sealed class ReportQueries(NavQueries navs, FlowQueries flows, PriceQueries prices)
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
        return facts;
    }

    // A sum of accounts begins with the first of them, so that it needs the whole past beside the range, however coarse.
    private async Task<NavSeries> SeriesAsync(long accountId, DateTimeOffset? from, DateTimeOffset to, bool whole, CancellationToken cancellationToken)
    {
        var range = await navs.SeriesAsync(accountId, from ?? DateTimeOffset.UnixEpoch, to, cancellationToken);
        if (!whole || from is null) return range;
        var past = await navs.SeriesAsync(accountId, DateTimeOffset.UnixEpoch, to, cancellationToken);
        return range with { Points = [.. past.Points.Concat(range.Points).DistinctBy(point => point.At).OrderBy(point => point.At)] };
    }
}
