using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Rebates;

/// <summary>Commission rebates and referral rewards of spot. All calls are signed.</summary>
public sealed class RebateApi
{
    private const int PageSize = 200;

    // The exchange accepts 30.
    private static readonly TimeSpan Window = TimeSpan.FromDays(29);

    private readonly BinanceClient _client;

    internal RebateApi(BinanceClient client) => _client = client;

    /// <summary><c>GET /sapi/v1/rebate/taxQuery</c>, weight 12,000 of the key's 180,000: 15 calls a minute. 200 rows a page.</summary>
    /// <param name="start">Included; at most 30 days before <paramref name="end"/>; both null: the last 7 days.</param>
    /// <param name="end">Included.</param>
    /// <param name="page">From 1.</param>
    public async Task<ListPage<Rebate>> GetRebateHistoryAsync(DateTimeOffset? start, DateTimeOffset? end, int? page, CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("startTime", start).Add("endTime", end).Add("page", page);
        var answer = await _client.SendAsync(GeneralEndpoints.Rebates, parameters, ExchangeJson.Default.RebateAnswer, cancellationToken);
        return new ListPage<Rebate> { Rows = answer.Data?.Rows ?? [], Total = answer.Data?.Total };
    }

    /// <summary>Rebates in windows of 29 days.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<Rebate>> ReadRebateHistoryAsync(
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<Rebate>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) => await new NumberedList<Rebate>(PageSize).ReadAsync(
                (at, inner) => GetRebateHistoryAsync(window.From, window.Last, at.Number, inner), token),
            cancellationToken);
}
