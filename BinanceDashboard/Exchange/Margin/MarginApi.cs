using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Margin;

/// <summary>Cross and isolated margin: what there is and what was traded here, what was owed and moved in <see cref="History"/>. All calls are signed.</summary>
public sealed class MarginApi
{
    private const int TradeLimit = 1_000;

    // The exchange's documents differ between 500 and 1000.
    private const int OrderLimit = 500;

    private readonly BinanceClient _client;

    internal MarginApi(BinanceClient client)
    {
        _client = client;
        History = new MarginHistory(client);
    }

    public MarginHistory History { get; }

    /// <summary>Cross margin: <c>GET /sapi/v1/margin/account</c>, weight 10 of 12,000. Every asset that can be borrowed is listed, also without a balance.</summary>
    /// <exception cref="ExchangeException">Of kind <see cref="ExchangeErrorKind.AccountInactive"/> where the wallet was never opened.</exception>
    public Task<MarginAccountInfo> GetMarginAccountInfoAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(MarginEndpoints.Account, new(), ExchangeJson.Default.MarginAccountInfo, cancellationToken);

    /// <summary>Every isolated pair: <c>GET /sapi/v1/margin/isolated/account</c>, weight 10 of 12,000.</summary>
    public Task<IsolatedMarginAccountInfo> GetIsolatedMarginAccountAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(MarginEndpoints.IsolatedAccount, new(), ExchangeJson.Default.IsolatedMarginAccountInfo, cancellationToken);

    /// <summary><c>GET /sapi/v1/margin/myTrades</c>, weight 10 of 12,000; ascending with an id, else of the last 24 hours.</summary>
    /// <param name="start">Included; less than 24 hours before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    /// <param name="fromId">Included.</param>
    /// <param name="limit">1 to 1000; 500 when null.</param>
    public Task<IReadOnlyList<UserTrade>> GetMarginUserTradesAsync(
        string symbol,
        bool isIsolated,
        DateTimeOffset? start,
        DateTimeOffset? end,
        long? fromId,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = Range(symbol, isIsolated, start, end, limit).Add("fromId", fromId);
        return _client.SendAsync(MarginEndpoints.UserTrades, parameters, ExchangeJson.Default.IReadOnlyListUserTrade, cancellationToken);
    }

    /// <summary>Every fill of a symbol from an id on.</summary>
    /// <param name="fromId">Included; 0 for all.</param>
    public IAsyncEnumerable<IdPage<UserTrade>> ReadMarginUserTradesAsync(string symbol, bool isIsolated, long fromId, CancellationToken cancellationToken) =>
        IdWalk.ReadAsync(
            fromId,
            TradeLimit,
            trade => trade.Id,
            (id, token) => GetMarginUserTradesAsync(symbol, isIsolated, start: null, end: null, id, TradeLimit, token),
            cancellationToken);

    /// <summary><c>GET /sapi/v1/margin/allOrders</c>, weight 200 of 12,000: 60 calls a minute.</summary>
    /// <param name="fromId">Included; not together with times.</param>
    /// <param name="start">Included; less than 24 hours before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 500; 500 when null.</param>
    public Task<IReadOnlyList<SpotOrder>> GetMarginOrdersAsync(
        string symbol,
        bool isIsolated,
        long? fromId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = Range(symbol, isIsolated, start, end, limit).Add("orderId", fromId);
        return _client.SendAsync(MarginEndpoints.Orders, parameters, ExchangeJson.Default.IReadOnlyListSpotOrder, cancellationToken);
    }

    /// <summary>Every order of a symbol from an id on; what is open may change later.</summary>
    /// <param name="fromId">Included; 0 for all.</param>
    public IAsyncEnumerable<IdPage<SpotOrder>> ReadMarginOrdersAsync(string symbol, bool isIsolated, long fromId, CancellationToken cancellationToken) =>
        IdWalk.ReadAsync(
            fromId,
            OrderLimit,
            order => order.Id,
            (id, token) => GetMarginOrdersAsync(symbol, isIsolated, id, start: null, end: null, OrderLimit, token),
            cancellationToken);

    private static RequestParameters Range(string symbol, bool isIsolated, DateTimeOffset? start, DateTimeOffset? end, int? limit) => new RequestParameters()
        .Add("symbol", symbol)
        .Add("isIsolated", isIsolated ? "TRUE" : "FALSE")
        .Add("startTime", start)
        .Add("endTime", end)
        .Add("limit", limit);
}
