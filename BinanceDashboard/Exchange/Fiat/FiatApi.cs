using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Fiat;

/// <summary>
/// Fiat money in and out, and crypto for it by card or bank. All calls are signed. No longest window is documented: a
/// reader's whole span is one page, read by its answers of 500.
/// </summary>
public sealed class FiatApi
{
    private const int PageSize = 500;
    private static readonly TimeSpan Window = TimeSpan.MaxValue;

    private readonly BinanceClient _client;

    internal FiatApi(BinanceClient client) => _client = client;

    /// <summary><c>GET /sapi/v1/fiat/orders</c>, weight 45,000 of the key's 180,000: four calls a minute.</summary>
    /// <param name="start">Included; both ends null: the last 30 days.</param>
    /// <param name="end">Included.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">1 to 500; 100 when null.</param>
    public async Task<ListPage<FiatOrder>> GetFiatDepositWithdrawHistoryAsync(
        FiatDirection direction,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? page,
        int? size,
        CancellationToken cancellationToken)
    {
        var parameters = Parameters((int)direction, start, end, page, size);
        return (await _client.SendAsync(GeneralEndpoints.FiatOrders, parameters, ExchangeJson.Default.DataAnswerFiatOrder, cancellationToken)).ToPage();
    }

    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<FiatOrder>> ReadFiatDepositWithdrawHistoryAsync(
        FiatDirection direction,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<FiatOrder>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) => await new NumberedList<FiatOrder>(PageSize, row => row.Id).ReadAsync(
                (at, inner) => GetFiatDepositWithdrawHistoryAsync(direction, window.From, window.Last, at.Number, PageSize, inner), token),
            cancellationToken);

    /// <summary><c>GET /sapi/v1/fiat/payments</c>, weight 1 of 12,000.</summary>
    /// <param name="start">Included; both ends null: the last 30 days.</param>
    /// <param name="end">Included.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">1 to 500; 100 when null.</param>
    public async Task<ListPage<FiatPayment>> GetFiatPaymentHistoryAsync(
        FiatTrade trade,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? page,
        int? size,
        CancellationToken cancellationToken)
    {
        var parameters = Parameters((int)trade, start, end, page, size);
        return (await _client.SendAsync(GeneralEndpoints.FiatPayments, parameters, ExchangeJson.Default.DataAnswerFiatPayment, cancellationToken)).ToPage();
    }

    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<FiatPayment>> ReadFiatPaymentHistoryAsync(
        FiatTrade trade,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<FiatPayment>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) => await new NumberedList<FiatPayment>(PageSize, row => row.Id).ReadAsync(
                (at, inner) => GetFiatPaymentHistoryAsync(trade, window.From, window.Last, at.Number, PageSize, inner), token),
            cancellationToken);

    // Only here the start is called beginTime.
    private static RequestParameters Parameters(int type, DateTimeOffset? start, DateTimeOffset? end, int? page, int? size) => new RequestParameters()
        .Add("transactionType", type)
        .Add("beginTime", start)
        .Add("endTime", end)
        .Add("page", page)
        .Add("rows", size);
}
