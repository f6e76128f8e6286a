using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Conversions;

/// <summary>Trades of Binance Convert. All calls are signed.</summary>
public sealed class ConvertApi
{
    private const int Limit = 1_000;

    // The exchange accepts 30.
    private static readonly TimeSpan Window = TimeSpan.FromDays(29);

    private readonly BinanceClient _client;

    internal ConvertApi(BinanceClient client) => _client = client;

    /// <summary>
    /// <c>GET /sapi/v1/convert/tradeFlow</c>, weight 3,000 of the key's 180,000: 60 calls a minute. At most 1000 trades;
    /// where there are more the answer does not say which, so a shorter window has to be asked for.
    /// </summary>
    /// <param name="start">Included; at most 30 days before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    public async Task<(IReadOnlyList<ConvertTrade> Trades, bool HasMore)> GetConvertTradeHistoryAsync(
        DateTimeOffset start,
        DateTimeOffset end,
        CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("startTime", start).Add("endTime", end).Add("limit", Limit);
        var answer = await _client.SendAsync(GeneralEndpoints.ConvertTrades, parameters, ExchangeJson.Default.ConvertAnswer, cancellationToken);
        return (answer.Trades ?? [], answer.HasMore);
    }

    /// <summary>Trades in windows of at most 29 days, shorter where there are many.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<ConvertTrade>> ReadConvertTradeHistoryAsync(
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<ConvertTrade>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) =>
            {
                var (trades, hasMore) = await GetConvertTradeHistoryAsync(window.From, window.Last, token);
                return hasMore ? null : trades;
            },
            cancellationToken);
}
