using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>
/// Learns what was held of each contract before its first known fill, once all fills that the exchange still lists are stored: fills of futures reach back
/// half a year, a position may be older. It is kept only where the exchange has no newer fill after it reported the position.
/// </summary>
public sealed class OpeningSync(OpeningQueries openings, FillQueries fills, FactCommands facts)
{
    internal async Task SyncAsync(long accountId, MarketLists lists, BinanceClient client, CancellationToken cancellationToken)
    {
        if (lists.PositionsAsync is not { } positions) return;
        var firsts = await openings.FirstFillsAsync(accountId, lists.Market, cancellationToken);
        var kept = (await openings.ListAsync(accountId, cancellationToken)).Where(one => one.Market == lists.Market).ToDictionary(one => (one.Symbol, one.PositionSide), one => one.FirstTradeId);
        var present = await positions(cancellationToken);
        var reportedAt = client.Clock.Now;
        var lacking = firsts.Keys.Union(present.Keys).Where(key => !kept.TryGetValue(key, out var first) || first != firsts.GetValueOrDefault(key)).ToList();
        var found = new List<OpeningPosition>();
        foreach (var group in lacking.GroupBy(key => key.Symbol).OrderBy(group => group.Key, StringComparer.Ordinal))
            if (!await HasNewerAsync(accountId, lists, group.Key, cancellationToken)) found.AddRange(await FindAsync(accountId, lists.Market, [.. group], present, firsts, reportedAt, cancellationToken));
        if (found.Count > 0) await facts.KeepAsync(found, cancellationToken);
    }

    /// <summary>Those that are open, by contract and side; a row that comes twice counts once.</summary>
    internal static IReadOnlyDictionary<(string Symbol, PositionSide Side), decimal> Positions(IEnumerable<(string Symbol, Exchange.UsdFutures.PositionSide Side, decimal Quantity)> rows) =>
        rows.Where(row => row.Quantity != 0).GroupBy(row => (row.Symbol, FuturesFacts.Of(row.Side))).ToDictionary(group => group.Key, group => group.Last().Quantity);

    // The sides of one contract.
    private async Task<IEnumerable<OpeningPosition>> FindAsync(
        long accountId, Market market, IReadOnlyList<(string Symbol, PositionSide Side)> sides, IReadOnlyDictionary<(string Symbol, PositionSide Side), decimal> present,
        IReadOnlyDictionary<(string Symbol, PositionSide Side), long> firsts, DateTimeOffset reportedAt, CancellationToken cancellationToken)
    {
        var symbol = sides[0].Symbol;
        var held = sides.ToDictionary(side => new PositionKey(new PositionSymbol(accountId, market, symbol), side.Side), present.GetValueOrDefault);
        var before = PositionAnchor.Before(held, await fills.StreamAsync(accountId, new TradeFilter { Market = market, Symbol = symbol }, cancellationToken).ToListAsync(cancellationToken));
        return held.Keys.Select(key => new OpeningPosition
        {
            AccountId = accountId,
            Market = market,
            Symbol = symbol,
            PositionSide = key.Side,
            Quantity = before.GetValueOrDefault(key),
            FirstTradeId = firsts.GetValueOrDefault((symbol, key.Side)),
            ReportedAt = reportedAt,
        });
    }

    private async Task<bool> HasNewerAsync(long accountId, MarketLists lists, string symbol, CancellationToken cancellationToken)
    {
        if (await fills.LastIdAsync(accountId, lists.Market, symbol, cancellationToken) is not { } last) return false;
        try
        {
            await foreach (var page in lists.Fills.From(symbol, last + 1, cancellationToken))
                if (page.Count > 0) return true;
        }
        catch (ExchangeException fault) when (fault.IsNoSuchPair)
        {
            // A contract that was taken off the exchange brings nothing new.
        }

        return false;
    }
}
