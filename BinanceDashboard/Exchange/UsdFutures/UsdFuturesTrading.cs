using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>Positions, fills and orders; none is ever placed. All calls are signed.</summary>
public sealed class UsdFuturesTrading
{
    private const int MostRows = 1000;
    private const int NoSuchOrder = -2013;

    // Both calls take less than seven days.
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);

    private readonly BinanceClient _client;

    internal UsdFuturesTrading(BinanceClient client) => _client = client;

    /// <summary>Open positions and symbols with open orders: <c>GET /fapi/v3/positionRisk</c>, weight 5 of 2,400.</summary>
    /// <param name="symbol">All when null.</param>
    public Task<IReadOnlyList<UsdFuturesPositionRisk>> GetPositionsAsync(string? symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.Positions, Of(symbol), FuturesJson.Default.IReadOnlyListUsdFuturesPositionRisk, cancellationToken);

    /// <summary><c>GET /fapi/v1/userTrades</c>, weight 5 of 2,400; the last six months only.</summary>
    /// <param name="start">Less than seven days before <paramref name="end"/>; with neither end nor id the last seven days.</param>
    /// <param name="fromId">Included; not together with times.</param>
    /// <param name="limit">1 to 1000; 500 when null.</param>
    public Task<IReadOnlyList<UsdFuturesTrade>> GetUserTradesAsync(
        string symbol,
        long? orderId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        long? fromId,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = Of(symbol).Add("orderId", orderId).Add("startTime", start).Add("endTime", end).Add("fromId", fromId).Add("limit", limit);
        return _client.SendAsync(FuturesEndpoints.UserTrades, parameters, FuturesJson.Default.IReadOnlyListUsdFuturesTrade, cancellationToken);
    }

    /// <summary>The fills of a symbol in stretches of seven days or, where they are many, less.</summary>
    /// <param name="from">Included; before the last six months the exchange knows nothing.</param>
    /// <param name="to">Not included.</param>
    /// <param name="limit">Rows per call, 1 to 1000; 1000 when null.</param>
    public IAsyncEnumerable<FuturesPage<UsdFuturesTrade>> ReadUserTradesAsync(
        string symbol,
        DateTimeOffset from,
        DateTimeOffset to,
        int? limit,
        CancellationToken cancellationToken)
    {
        var rows = limit ?? MostRows;
        return new FuturesPages<UsdFuturesTrade>(
            Window,
            rows,
            (start, end, token) => GetUserTradesAsync(symbol, null, start, end, null, rows, token),
            (id, token) => GetUserTradesAsync(symbol, null, null, null, id, rows, token),
            trade => trade.Id,
            trade => trade.TradedAt).ReadAsync(from, to, cancellationToken);
    }

    /// <summary>The fills of a symbol from an id on, the oldest first, as far as the exchange has them. Begin again after the last one's id.</summary>
    /// <param name="fromId">Included.</param>
    /// <param name="limit">Rows per call, 1 to 1000; 1000 when null.</param>
    public IAsyncEnumerable<IReadOnlyList<UsdFuturesTrade>> ReadUserTradesFromAsync(string symbol, long fromId, int? limit, CancellationToken cancellationToken)
    {
        var rows = limit ?? MostRows;
        return IdPages.ReadAsync(
            fromId,
            rows,
            (id, token) => GetUserTradesAsync(symbol, null, null, null, id, rows, token),
            trade => trade.Id,
            cancellationToken);
    }

    /// <summary>
    /// <c>GET /fapi/v1/allOrders</c>, weight 5 of 2,400. An order without a fill vanishes three days after its end, every
    /// other one after 90 days.
    /// </summary>
    /// <param name="orderId">Included: this one and later ones.</param>
    /// <param name="start">Less than seven days before <paramref name="end"/>; with neither the last seven days.</param>
    /// <param name="limit">1 to 1000; 500 when null.</param>
    public Task<IReadOnlyList<UsdFuturesOrder>> GetOrdersAsync(
        string symbol,
        long? orderId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = Of(symbol).Add("orderId", orderId).Add("startTime", start).Add("endTime", end).Add("limit", limit);
        return _client.SendAsync(FuturesEndpoints.Orders, parameters, FuturesJson.Default.IReadOnlyListUsdFuturesOrder, cancellationToken);
    }

    /// <summary>The orders of a symbol in stretches of seven days or, where they are many, less.</summary>
    /// <param name="from">Included; before the last 90 days the exchange knows nothing.</param>
    /// <param name="to">Not included.</param>
    /// <param name="limit">Rows per call, 1 to 1000; 1000 when null.</param>
    public IAsyncEnumerable<FuturesPage<UsdFuturesOrder>> ReadOrdersAsync(
        string symbol,
        DateTimeOffset from,
        DateTimeOffset to,
        int? limit,
        CancellationToken cancellationToken)
    {
        var rows = limit ?? MostRows;
        return new FuturesPages<UsdFuturesOrder>(
            Window,
            rows,
            (start, end, token) => GetOrdersAsync(symbol, null, start, end, rows, token),
            (id, token) => GetOrdersAsync(symbol, id, null, null, rows, token),
            order => order.Id,
            order => order.CreatedAt ?? DateTimeOffset.MinValue).ReadAsync(from, to, cancellationToken);
    }

    /// <summary><c>GET /fapi/v1/openOrders</c>, weight 1 of 2,400.</summary>
    /// <param name="symbol">All when null, for a weight of 40.</param>
    public Task<IReadOnlyList<UsdFuturesOrder>> GetOpenOrdersAsync(string? symbol, CancellationToken cancellationToken) => _client.SendAsync(
        FuturesEndpoints.OpenOrders.Costing(symbol is null ? 40 : 1), Of(symbol), FuturesJson.Default.IReadOnlyListUsdFuturesOrder, cancellationToken);

    /// <summary><c>GET /fapi/v1/order</c>, weight 1 of 2,400. Null where the exchange has no such order, or none any more.</summary>
    public async Task<UsdFuturesOrder?> GetOrderAsync(string symbol, long orderId, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.SendAsync(FuturesEndpoints.Order, Of(symbol).Add("orderId", orderId), FuturesJson.Default.UsdFuturesOrder, cancellationToken);
        }
        catch (ExchangeException fault) when (fault.Code == NoSuchOrder)
        {
            return null;
        }
    }

    /// <summary>The exchange's own orders against the account: <c>GET /fapi/v1/forceOrders</c>, weight 20 of 2,400.</summary>
    /// <param name="symbol">All when null, for a weight of 50.</param>
    /// <param name="type">Both when null.</param>
    /// <param name="start">Less than seven days before <paramref name="end"/>; with neither the last seven days.</param>
    /// <param name="limit">1 to 100; 50 when null.</param>
    public Task<IReadOnlyList<UsdFuturesOrder>> GetForcedOrdersAsync(
        string? symbol,
        AutoCloseType? type,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken)
    {
        var word = type switch { null => null, AutoCloseType.Adl => "ADL", _ => "LIQUIDATION" };
        var parameters = Of(symbol).Add("autoCloseType", word).Add("startTime", start).Add("endTime", end).Add("limit", limit);
        return _client.SendAsync(
            FuturesEndpoints.ForcedOrders.Costing(symbol is null ? 50 : 20), parameters, FuturesJson.Default.IReadOnlyListUsdFuturesOrder, cancellationToken);
    }

    /// <summary><c>GET /fapi/v1/allAlgoOrders</c>, weight 5 of 2,400. They vanish as ordinary orders do.</summary>
    /// <param name="orderId">Included: this one and later ones.</param>
    /// <param name="start">Less than seven days before <paramref name="end"/>; with neither the last seven days.</param>
    /// <param name="page">From 1 on.</param>
    /// <param name="limit">1 to 1000; 500 when null.</param>
    public Task<IReadOnlyList<ConditionalOrder>> GetConditionalOrdersAsync(
        string symbol,
        long? orderId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? page,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = Of(symbol).Add("algoId", orderId).Add("startTime", start).Add("endTime", end).Add("page", page).Add("limit", limit);
        return _client.SendAsync(FuturesEndpoints.ConditionalOrders, parameters, FuturesJson.Default.IReadOnlyListConditionalOrder, cancellationToken);
    }

    /// <summary><c>GET /fapi/v1/openAlgoOrders</c>, weight 1 of 2,400.</summary>
    /// <param name="symbol">All when null, for a weight of 40.</param>
    public Task<IReadOnlyList<ConditionalOrder>> GetOpenConditionalOrdersAsync(string? symbol, CancellationToken cancellationToken) => _client.SendAsync(
        FuturesEndpoints.OpenConditionalOrders.Costing(symbol is null ? 40 : 1), Of(symbol), FuturesJson.Default.IReadOnlyListConditionalOrder, cancellationToken);

    private static RequestParameters Of(string? symbol) => new RequestParameters().Add("symbol", symbol);
}
