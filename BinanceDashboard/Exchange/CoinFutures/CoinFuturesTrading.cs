using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.CoinFutures;

/// <summary>Positions, fills and orders; none is ever placed. All calls are signed.</summary>
public sealed class CoinFuturesTrading
{
    private const int MostTrades = 1000;
    private const int MostOrders = 100;

    // Both calls take less than seven days.
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);

    private readonly BinanceClient _client;

    internal CoinFuturesTrading(BinanceClient client) => _client = client;

    /// <summary>Empty ones as well: <c>GET /dapi/v1/positionRisk</c>, weight 1 of 2,400.</summary>
    /// <param name="pair">All when null.</param>
    public Task<IReadOnlyList<CoinFuturesPositionRisk>> GetPositionsAsync(string? pair, CancellationToken cancellationToken) => _client.SendAsync(
        CoinFuturesEndpoints.Positions, new RequestParameters().Add("pair", pair), FuturesJson.Default.IReadOnlyListCoinFuturesPositionRisk, cancellationToken);

    /// <summary><c>GET /dapi/v1/userTrades</c>, weight 5 of 2,400.</summary>
    /// <param name="start">Less than seven days before <paramref name="end"/>; with neither end nor id the newest.</param>
    /// <param name="fromId">Included; with a symbol only, and not together with times.</param>
    /// <param name="limit">1 to 1000; 50 when null.</param>
    public Task<IReadOnlyList<CoinFuturesTrade>> GetUserTradesAsync(
        SymbolOrPair of,
        long? orderId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        long? fromId,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = Of(of).Add("orderId", orderId).Add("startTime", start).Add("endTime", end).Add("fromId", fromId).Add("limit", limit);
        return _client.SendAsync(CoinFuturesEndpoints.UserTrades, parameters, FuturesJson.Default.IReadOnlyListCoinFuturesTrade, cancellationToken);
    }

    /// <summary>The fills of a symbol or a pair in stretches of seven days or, where they are many, less.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    /// <param name="limit">Rows per call, 1 to 1000; 1000 when null.</param>
    public IAsyncEnumerable<FuturesPage<CoinFuturesTrade>> ReadUserTradesAsync(
        SymbolOrPair of,
        DateTimeOffset from,
        DateTimeOffset to,
        int? limit,
        CancellationToken cancellationToken)
    {
        var rows = limit ?? MostTrades;
        return new FuturesPages<CoinFuturesTrade>(
            Window,
            rows,
            (start, end, token) => GetUserTradesAsync(of, null, start, end, null, rows, token),
            (id, token) => GetUserTradesAsync(BySymbol(of), null, null, null, id, rows, token),
            trade => trade.Id,
            trade => trade.TradedAt).ReadAsync(from, to, cancellationToken);
    }

    /// <summary>The fills of a symbol from an id on, the oldest first, as far as the exchange has them. Begin again after the last one's id.</summary>
    /// <param name="fromId">Included.</param>
    /// <param name="limit">Rows per call, 1 to 1000; 1000 when null.</param>
    public IAsyncEnumerable<IReadOnlyList<CoinFuturesTrade>> ReadUserTradesFromAsync(string symbol, long fromId, int? limit, CancellationToken cancellationToken)
    {
        var rows = limit ?? MostTrades;
        return IdPages.ReadAsync(
            fromId,
            rows,
            (id, token) => GetUserTradesAsync(SymbolOrPair.Symbol(symbol), null, null, null, id, rows, token),
            trade => trade.Id,
            cancellationToken);
    }

    /// <summary>
    /// <c>GET /dapi/v1/allOrders</c>, weight 5 of 2,400. An order without a fill vanishes three days after its end, every
    /// other one after 90 days.
    /// </summary>
    /// <param name="orderId">Included: this one and later ones; with a symbol only.</param>
    /// <param name="start">Less than seven days before <paramref name="end"/>; with neither the last seven days.</param>
    /// <param name="limit">1 to 100; 50 when null.</param>
    public Task<IReadOnlyList<CoinFuturesOrder>> GetOrdersAsync(
        SymbolOrPair of,
        long? orderId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = Of(of).Add("orderId", orderId).Add("startTime", start).Add("endTime", end).Add("limit", limit);
        return _client.SendAsync(CoinFuturesEndpoints.Orders, parameters, FuturesJson.Default.IReadOnlyListCoinFuturesOrder, cancellationToken);
    }

    /// <summary>The orders of a symbol or a pair in stretches of seven days or, where they are many, less.</summary>
    /// <param name="from">Included; before the last 90 days the exchange knows nothing.</param>
    /// <param name="to">Not included.</param>
    /// <param name="limit">Rows per call, 1 to 100; 100 when null.</param>
    public IAsyncEnumerable<FuturesPage<CoinFuturesOrder>> ReadOrdersAsync(
        SymbolOrPair of,
        DateTimeOffset from,
        DateTimeOffset to,
        int? limit,
        CancellationToken cancellationToken)
    {
        var rows = limit ?? MostOrders;
        return new FuturesPages<CoinFuturesOrder>(
            Window,
            rows,
            (start, end, token) => GetOrdersAsync(of, null, start, end, rows, token),
            (id, token) => GetOrdersAsync(BySymbol(of), id, null, null, rows, token),
            order => order.Id,
            order => order.CreatedAt ?? DateTimeOffset.MinValue).ReadAsync(from, to, cancellationToken);
    }

    /// <summary><c>GET /dapi/v1/openOrders</c>, weight 1 of 2,400.</summary>
    /// <param name="of">All when null; everything but one symbol weighs 40.</param>
    public Task<IReadOnlyList<CoinFuturesOrder>> GetOpenOrdersAsync(SymbolOrPair? of, CancellationToken cancellationToken) => _client.SendAsync(
        CoinFuturesEndpoints.OpenOrders.Costing(of is { IsPair: false } ? 1 : 40), Of(of), FuturesJson.Default.IReadOnlyListCoinFuturesOrder, cancellationToken);

    private static RequestParameters Of(SymbolOrPair? of) => of is null ? new() : new RequestParameters().Add(of.IsPair ? "pair" : "symbol", of.Name);

    // Ids are each symbol's own.
    private static SymbolOrPair BySymbol(SymbolOrPair of) => !of.IsPair ? of : throw new ExchangeException(
        ExchangeErrorKind.NotSupported,
        $"More happened on the pair {of.Name} within one millisecond than one answer holds, and only a symbol's rows can be followed by their ids: ask for its symbols one by one.");
}
