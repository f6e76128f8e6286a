using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>
/// The exchange's own daily pictures of three wallets: <c>GET /sapi/v1/accountSnapshot</c>, weight 2,400 of 12,000, four
/// or five calls a minute. At most the last month; both ends null: the last 7 days. All calls are signed.
/// </summary>
public sealed class SnapshotApi
{
    private const int Days = 30;

    private readonly BinanceClient _client;

    internal SnapshotApi(BinanceClient client) => _client = client;

    /// <param name="start">Included; at most 30 days before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    public Task<IReadOnlyList<DailySnapshot<SpotSnapshot>>> GetDailySpotAccountSnapshotAsync(
        DateTimeOffset? start, DateTimeOffset? end, CancellationToken cancellationToken) =>
        GetAsync("SPOT", start, end, ExchangeJson.Default.SnapshotAnswerSpotSnapshot, cancellationToken);

    /// <summary>Cross margin.</summary>
    /// <param name="start">Included; at most 30 days before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    public Task<IReadOnlyList<DailySnapshot<MarginSnapshot>>> GetDailyMarginAccountSnapshotAsync(
        DateTimeOffset? start, DateTimeOffset? end, CancellationToken cancellationToken) =>
        GetAsync("MARGIN", start, end, ExchangeJson.Default.SnapshotAnswerMarginSnapshot, cancellationToken);

    /// <summary>USD-M futures.</summary>
    /// <param name="start">Included; at most 30 days before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    public Task<IReadOnlyList<DailySnapshot<FuturesSnapshot>>> GetDailyFutureAccountSnapshotAsync(
        DateTimeOffset? start, DateTimeOffset? end, CancellationToken cancellationToken) =>
        GetAsync("FUTURES", start, end, ExchangeJson.Default.SnapshotAnswerFuturesSnapshot, cancellationToken);

    private async Task<IReadOnlyList<DailySnapshot<T>>> GetAsync<T>(
        string wallet,
        DateTimeOffset? start,
        DateTimeOffset? end,
        JsonTypeInfo<SnapshotAnswer<T>> type,
        CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("type", wallet).Add("startTime", start).Add("endTime", end).Add("limit", Days);
        return (await _client.SendAsync(WalletEndpoints.Snapshots, parameters, type, cancellationToken)).Days ?? [];
    }
}
