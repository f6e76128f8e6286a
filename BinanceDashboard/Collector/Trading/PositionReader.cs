using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>
/// Turns an account's stored fills and funding into positions. Nothing is asked of the exchange. What was worked out last is kept, so that
/// reading again costs what is new; a fact or a price that belongs before what was settled has all of the account worked out anew.
/// </summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class PositionReader(ArrivalQueries arrivals, OpeningQueries openings, PriceQueries prices, SymbolTermsReader terms)
{
    /// <summary>The markets of futures.</summary>
    public static readonly IReadOnlyList<Market> Futures = [Market.Usdm, Market.Coinm];

    private readonly AccountMemory<PositionState> _memory = new();
    private readonly RunGate _gate = new();

    /// <summary>Those of futures: the newest first, open ones before closed ones.</summary>
    public async Task<IReadOnlyList<RoundTrip>> FuturesAsync(Account account, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(account, new TradeFilter(), cancellationToken)).Where(trip => Futures.Contains(trip.Key.Symbol.Market))];

    /// <summary>The newest first, open ones before closed ones.</summary>
    /// <param name="filter">Its market and symbol; the rest does not matter.</param>
    public async Task<IReadOnlyList<RoundTrip>> ReadAsync(Account account, TradeFilter filter, CancellationToken cancellationToken)
    {
        using var pass = await _gate.EnterAsync(account.Id, cancellationToken);
        var known = terms.Known(account.Environment);
        var before = (await openings.ListAsync(account.Id, cancellationToken)).Where(one => one.Quantity != 0)
            .ToDictionary(one => new PositionKey(new PositionSymbol(one.AccountId, one.Market, one.Symbol), one.PositionSide), one => one.Quantity);
        var state = _memory.Take(account.Id);
        if (state is null || !state.Takes(known, before) || !await TryGoOnAsync(account, state, cancellationToken))
        {
            state = new PositionState(known, before);
            await TryGoOnAsync(account, state, cancellationToken);
        }

        _memory.Keep(account.Id, state);
        if (filter is { Market: null, Symbol: null }) return state.Live.Trips;
        return [.. state.Live.Trips.Where(trip => (filter.Market is null || trip.Key.Symbol.Market == filter.Market) && (filter.Symbol is null || trip.Key.Symbol.Symbol == filter.Symbol))];
    }

    private async Task<bool> TryGoOnAsync(Account account, PositionState state, CancellationToken cancellationToken)
    {
        var marks = await arrivals.MarksAsync(account.Id, state.Marks, cancellationToken);
        if (marks == state.Marks) return true;
        var fills = await arrivals.FillsAsync(account.Id, state.Marks, marks, cancellationToken);
        var incomes = await arrivals.IncomesAsync(account.Id, state.Marks, marks, cancellationToken);
        var candles = await arrivals.MinutesAsync(account.Environment, state.Pairs, state.Marks, marks, cancellationToken);
        state.Minutes.Add(candles);
        if (state.NewPairs(fills, incomes) is { Count: > 0 } pairs)
        {
            state.Minutes.Add(await prices.MinutesAsync(account.Environment, pairs, cancellationToken));
            state.Pairs.UnionWith(pairs);
        }

        if (!state.Live.TryAdd(fills, incomes, candles)) return false;
        state.Marks = marks;
        return true;
    }
}
