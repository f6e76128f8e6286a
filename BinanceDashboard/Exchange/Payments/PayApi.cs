using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Payments;

/// <summary>Binance Pay, gifts and transfers to other people. All calls are signed.</summary>
public sealed class PayApi
{
    private const int Limit = 100;

    // The exchange says 90 and refuses at exactly 90.
    private static readonly TimeSpan Window = TimeSpan.FromDays(89);

    private readonly BinanceClient _client;

    internal PayApi(BinanceClient client) => _client = client;

    /// <summary><c>GET /sapi/v1/pay/transactions</c>, weight 3,000 of the key's 180,000: 60 calls a minute. The last 18 months.</summary>
    /// <param name="start">Included; at most 89 days before <paramref name="end"/>; both null: the last 90 days.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 100; 100 when null. There is no way to the rows beyond it but another window.</param>
    public async Task<IReadOnlyList<PayTransaction>> GetPayTradeHistoryAsync(
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("startTime", start).Add("endTime", end).Add("limit", limit);
        var answer = await _client.SendAsync(GeneralEndpoints.PayTransactions, parameters, ExchangeJson.Default.DataAnswerPayTransaction, cancellationToken);
        return answer.Data ?? [];
    }

    /// <summary>Transactions in windows of at most 89 days, shorter where there are many.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<PayTransaction>> ReadPayTradeHistoryAsync(
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<PayTransaction>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) =>
            {
                var rows = await GetPayTradeHistoryAsync(window.From, window.Last, Limit, token);
                return rows.Count < Limit ? rows : null;
            },
            cancellationToken);
}
