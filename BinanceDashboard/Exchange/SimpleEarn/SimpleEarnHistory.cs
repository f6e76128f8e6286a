using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;
using Endpoint = BinanceDashboard.Exchange.Sending.Endpoint;

namespace BinanceDashboard.Exchange.SimpleEarn;

/// <summary>
/// What was put into Earn, taken out and earned, each in windows of 29 days (the exchange refuses 30), a hundred rows an
/// answer, weight 150 of 12,000. In all of them <c>from</c> is included and <c>to</c> is not.
/// </summary>
public sealed class SimpleEarnHistory
{
    private const int PageSize = 100;
    private static readonly TimeSpan Window = TimeSpan.FromDays(29);

    private readonly BinanceClient _client;

    internal SimpleEarnHistory(BinanceClient client) => _client = client;

    /// <summary><c>GET /sapi/v1/simple-earn/flexible/history/subscriptionRecord</c>.</summary>
    public IAsyncEnumerable<Page<FlexibleSubscription>> ReadFlexibleSubscriptionsAsync(
        DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(EarnEndpoints.FlexibleSubscriptions, from, to, order, row => row, ExchangeJson.Default.ListPageFlexibleSubscription, cancellationToken);

    /// <summary><c>GET /sapi/v1/simple-earn/flexible/history/redemptionRecord</c>.</summary>
    public IAsyncEnumerable<Page<FlexibleRedemption>> ReadFlexibleRedemptionsAsync(
        DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(EarnEndpoints.FlexibleRedemptions, from, to, order, row => row, ExchangeJson.Default.ListPageFlexibleRedemption, cancellationToken);

    /// <summary>Rewards of every kind: <c>GET /sapi/v1/simple-earn/flexible/history/rewardsRecord</c>.</summary>
    public IAsyncEnumerable<Page<FlexibleReward>> ReadFlexibleRewardsAsync(
        DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(EarnEndpoints.FlexibleRewards, from, to, order, idOf: null, ExchangeJson.Default.ListPageFlexibleReward, cancellationToken, "ALL");

    /// <summary><c>GET /sapi/v1/simple-earn/locked/history/subscriptionRecord</c>.</summary>
    public IAsyncEnumerable<Page<LockedSubscription>> ReadLockedSubscriptionsAsync(
        DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(EarnEndpoints.LockedSubscriptions, from, to, order, row => row, ExchangeJson.Default.ListPageLockedSubscription, cancellationToken);

    /// <summary><c>GET /sapi/v1/simple-earn/locked/history/redemptionRecord</c>.</summary>
    public IAsyncEnumerable<Page<LockedRedemption>> ReadLockedRedemptionsAsync(
        DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(EarnEndpoints.LockedRedemptions, from, to, order, row => row, ExchangeJson.Default.ListPageLockedRedemption, cancellationToken);

    /// <summary><c>GET /sapi/v1/simple-earn/locked/history/rewardsRecord</c>.</summary>
    public IAsyncEnumerable<Page<LockedReward>> ReadLockedRewardsAsync(
        DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(EarnEndpoints.LockedRewards, from, to, order, idOf: null, ExchangeJson.Default.ListPageLockedReward, cancellationToken);

    private IAsyncEnumerable<Page<T>> ReadAsync<T>(
        Endpoint endpoint,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        Func<T, object?>? idOf,
        JsonTypeInfo<ListPage<T>> type,
        CancellationToken cancellationToken,
        string? kind = null) => WindowWalk.ReadAsync<T>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) => await new NumberedList<T>(PageSize, idOf).ReadAsync(
                (at, inner) => _client.SendAsync(endpoint, Parameters(kind, window, at), type, inner), token),
            cancellationToken);

    private static RequestParameters Parameters(string? kind, TimeWindow window, ListPosition at) => new RequestParameters()
        .Add("type", kind)
        .Add("startTime", window.From)
        .Add("endTime", window.Last)
        .Add("current", at.Number)
        .Add("size", PageSize);
}
