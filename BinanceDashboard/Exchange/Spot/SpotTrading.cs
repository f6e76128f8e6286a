using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>Orders and fills, one symbol at a time: the exchange has no list over all symbols, and none of a symbol that it has taken off. All calls are signed.</summary>
public sealed class SpotTrading
{
    private const int Limit = 1_000;
    private const int WeightOfOneOrder = 5;
    private const int WeightOfAllSymbols = 80;

    private readonly BinanceClient _client;

    internal SpotTrading(BinanceClient client) => _client = client;

    /// <summary>
    /// <c>GET /api/v3/myTrades</c>, weight 20, or 5 with an order; ascending. Without a start or an id the newest. Together go:
    /// order and id, start and end; an id goes with no time.
    /// </summary>
    /// <param name="start">Included; at most 24 hours before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    /// <param name="fromId">Included.</param>
    /// <param name="limit">1 to 1000; 500 when null.</param>
    public Task<IReadOnlyList<UserTrade>> GetUserTradesAsync(
        string symbol,
        long? orderId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        long? fromId,
        int? limit,
        CancellationToken cancellationToken)
    {
        var endpoint = orderId is null ? SpotEndpoints.UserTrades : SpotEndpoints.UserTrades.Costing(WeightOfOneOrder);
        var parameters = Range(symbol, orderId, start, end, limit).Add("fromId", fromId);
        return _client.SendAsync(endpoint, parameters, ExchangeJson.Default.IReadOnlyListUserTrade, cancellationToken);
    }

    /// <summary>Every fill of a symbol from an id on, a thousand a page.</summary>
    /// <param name="fromId">Included; 0 for all.</param>
    public IAsyncEnumerable<IdPage<UserTrade>> ReadUserTradesAsync(string symbol, long fromId, CancellationToken cancellationToken) =>
        IdWalk.ReadAsync(
            fromId,
            Limit,
            trade => trade.Id,
            (id, token) => GetUserTradesAsync(symbol, orderId: null, start: null, end: null, id, Limit, token),
            cancellationToken);

    /// <summary><c>GET /api/v3/allOrders</c>, weight 20; ascending. Without a start or an id the newest. An order that was never filled disappears 90 days after its end.</summary>
    /// <param name="fromId">Included; not together with times.</param>
    /// <param name="start">Included; at most 24 hours before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 1000; 500 when null.</param>
    public Task<IReadOnlyList<SpotOrder>> GetOrdersAsync(
        string symbol,
        long? fromId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken) =>
        _client.SendAsync(SpotEndpoints.Orders, Range(symbol, fromId, start, end, limit), ExchangeJson.Default.IReadOnlyListSpotOrder, cancellationToken);

    /// <summary>Every order of a symbol from an id on, a thousand a page; what is open may change later.</summary>
    /// <param name="fromId">Included; 0 for all.</param>
    public IAsyncEnumerable<IdPage<SpotOrder>> ReadOrdersAsync(string symbol, long fromId, CancellationToken cancellationToken) =>
        IdWalk.ReadAsync(
            fromId,
            Limit,
            order => order.Id,
            (id, token) => GetOrdersAsync(symbol, id, start: null, end: null, Limit, token),
            cancellationToken);

    /// <summary><c>GET /api/v3/openOrders</c>, weight 6, or 80 for all symbols.</summary>
    /// <param name="symbol">Null for all.</param>
    public Task<IReadOnlyList<SpotOrder>> GetOpenOrdersAsync(string? symbol, CancellationToken cancellationToken)
    {
        var endpoint = symbol is null ? SpotEndpoints.OpenOrders.Costing(WeightOfAllSymbols) : SpotEndpoints.OpenOrders;
        return _client.SendAsync(endpoint, new RequestParameters().Add("symbol", symbol), ExchangeJson.Default.IReadOnlyListSpotOrder, cancellationToken);
    }

    /// <summary><c>GET /api/v3/order</c>, weight 4, by one of the two ids.</summary>
    public Task<SpotOrder> GetOrderAsync(string symbol, long? orderId, string? clientOrderId, CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("symbol", symbol).Add("orderId", orderId).Add("origClientOrderId", clientOrderId);
        return _client.SendAsync(SpotEndpoints.Order, parameters, ExchangeJson.Default.SpotOrder, cancellationToken);
    }

    /// <summary><c>GET /api/v3/rateLimit/order</c>, weight 40.</summary>
    public Task<IReadOnlyList<OrderRateLimit>> GetOrderRateLimitStatusAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(SpotEndpoints.OrderRateLimits, new(), ExchangeJson.Default.IReadOnlyListOrderRateLimit, cancellationToken);

    private static RequestParameters Range(string symbol, long? orderId, DateTimeOffset? start, DateTimeOffset? end, int? limit) => new RequestParameters()
        .Add("symbol", symbol)
        .Add("orderId", orderId)
        .Add("startTime", start)
        .Add("endTime", end)
        .Add("limit", limit);
}
