using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Payments;

/// <summary>P2P. All calls are signed.</summary>
public sealed class C2CApi
{
    private const int PageSize = 100;

    // The exchange accepts 30.
    private static readonly TimeSpan Window = TimeSpan.FromDays(29);

    private readonly BinanceClient _client;

    internal C2CApi(BinanceClient client) => _client = client;

    /// <summary><c>GET /sapi/v1/c2c/orderMatch/listUserOrderHistory</c>, weight 1 of 12,000. The last six months.</summary>
    /// <param name="start">Included; at most 30 days before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">1 to 100; 100 when null.</param>
    public async Task<ListPage<C2CTrade>> GetC2CTradeHistoryAsync(
        OrderSide side,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? page,
        int? size,
        CancellationToken cancellationToken)
    {
        // Only here the ends are called timestamps.
        var parameters = new RequestParameters()
            .Add("tradeType", side == OrderSide.Sell ? "SELL" : "BUY")
            .Add("startTimestamp", start)
            .Add("endTimestamp", end)
            .Add("page", page)
            .Add("rows", size);
        return (await _client.SendAsync(GeneralEndpoints.C2CTrades, parameters, ExchangeJson.Default.DataAnswerC2CTrade, cancellationToken)).ToPage();
    }

    /// <summary>One side's trades in windows of 29 days.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<C2CTrade>> ReadC2CTradeHistoryAsync(
        OrderSide side,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<C2CTrade>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) => await new NumberedList<C2CTrade>(PageSize, row => row.Id).ReadAsync(
                (at, inner) => GetC2CTradeHistoryAsync(side, window.From, window.Last, at.Number, PageSize, inner), token),
            cancellationToken);
}
