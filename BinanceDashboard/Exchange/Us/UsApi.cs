using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;
using Endpoint = BinanceDashboard.Exchange.Sending.Endpoint;

namespace BinanceDashboard.Exchange.Us;

/// <summary>
/// What Binance.US alone offers; everywhere else every call throws <see cref="ExchangeErrorKind.NotOffered"/>. In all of
/// them <c>from</c> is included and <c>to</c> is not; windows are of 89 days (the exchange refuses 90) where nothing else
/// is said. All calls are signed, weight 1 of 12,000.
/// </summary>
public sealed class UsApi
{
    private const int DistributionLimit = 500;
    private const int OtcPage = 100;
    private const int StakingPage = 500;
    private static readonly TimeSpan Window = TimeSpan.FromDays(89);

    private readonly BinanceClient _client;

    internal UsApi(BinanceClient client) => _client = client;

    /// <summary><c>GET /sapi/v1/fiatpayment/query/deposit/history</c>.</summary>
    public IAsyncEnumerable<Page<UsFiatTransfer>> ReadFiatDepositsAsync(DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadFiatAsync(UsEndpoints.FiatDeposits, from, to, order, cancellationToken);

    /// <summary><c>GET /sapi/v1/fiatpayment/query/withdraw/history</c>.</summary>
    public IAsyncEnumerable<Page<UsFiatTransfer>> ReadFiatWithdrawalsAsync(DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadFiatAsync(UsEndpoints.FiatWithdrawals, from, to, order, cancellationToken);

    /// <summary><c>GET /sapi/v1/asset/assetDistributionHistory</c>, at most 500 an answer: windows are shorter where there are more.</summary>
    public IAsyncEnumerable<Page<UsDistribution>> ReadDistributionsAsync(
        DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) => WindowWalk.ReadAsync<UsDistribution>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) =>
            {
                var parameters = Times(window).Add("limit", DistributionLimit);
                var answer = await _client.SendAsync(UsEndpoints.Distributions, parameters, ExchangeJson.Default.ListPageUsDistribution, token);
                return answer.Rows.Count < DistributionLimit ? answer.Rows : null;
            },
            cancellationToken);

    /// <summary><c>GET /sapi/v1/asset/query/dust-logs</c>: everything between the two times, without pages.</summary>
    /// <param name="start">Included.</param>
    /// <param name="end">Included.</param>
    public async Task<IReadOnlyList<UsDustConversion>> GetDustLogAsync(DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("startTime", start).Add("endTime", end);
        return (await _client.SendAsync(UsEndpoints.DustLog, parameters, ExchangeJson.Default.UsDustAnswer, cancellationToken)).Conversions ?? [];
    }

    /// <summary>The same over any span, window by window.</summary>
    public IAsyncEnumerable<Page<UsDustConversion>> ReadDustLogAsync(DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        WindowWalk.ReadAsync<UsDustConversion>(
            TimeWindow.Between(from, to), Window, order, async (window, token) => await GetDustLogAsync(window.From, window.Last, token), cancellationToken);

    /// <summary>Conversions: <c>GET /sapi/v1/otc/orders</c>.</summary>
    public IAsyncEnumerable<Page<UsOtcOrder>> ReadOtcOrdersAsync(DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(UsEndpoints.OtcOrders, OtcPage, from, to, order, ExchangeJson.Default.ListPageUsOtcOrder, answer => answer, cancellationToken);

    /// <summary>What is staked at present: <c>GET /sapi/v1/staking/stakingBalance</c>.</summary>
    public async Task<IReadOnlyList<UsStakingBalance>> GetStakingBalancesAsync(CancellationToken cancellationToken) =>
        (await _client.SendAsync(UsEndpoints.StakingBalances, new(), ExchangeJson.Default.DataAnswerUsStakingBalance, cancellationToken)).Data ?? [];

    /// <summary>What was staked and unstaked: <c>GET /sapi/v1/staking/history</c>.</summary>
    public IAsyncEnumerable<Page<UsStakingRecord>> ReadStakingHistoryAsync(DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(
            UsEndpoints.StakingHistory,
            StakingPage,
            from,
            to,
            order,
            ExchangeJson.Default.IReadOnlyListUsStakingRecord,
            answer => new ListPage<UsStakingRecord> { Rows = answer },
            cancellationToken);

    /// <summary><c>GET /sapi/v1/staking/stakingRewardsHistory</c>.</summary>
    public IAsyncEnumerable<Page<UsStakingReward>> ReadStakingRewardsAsync(DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(UsEndpoints.StakingRewards, StakingPage, from, to, order, ExchangeJson.Default.DataAnswerUsStakingReward, answer => answer.ToPage(), cancellationToken);

    // How many rows a page has is not documented.
    private IAsyncEnumerable<Page<UsFiatTransfer>> ReadFiatAsync(
        Endpoint endpoint, DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) => WindowWalk.ReadAsync<UsFiatTransfer>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) => await new NumberedList<UsFiatTransfer>(pageSize: null, row => row.Id).ReadAsync(
                async (at, inner) => new ListPage<UsFiatTransfer>
                {
                    Rows = (await _client.SendAsync(endpoint, Times(window).Add("offset", at.Offset), ExchangeJson.Default.UsFiatAnswer, inner)).Transfers ?? [],
                },
                token),
            cancellationToken);

    private IAsyncEnumerable<Page<T>> ReadAsync<T, TAnswer>(
        Endpoint endpoint,
        int pageSize,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        JsonTypeInfo<TAnswer> type,
        Func<TAnswer, ListPage<T>> pageOf,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<T>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) => await new NumberedList<T>(pageSize).ReadAsync(
                async (at, inner) => pageOf(await _client.SendAsync(endpoint, Times(window).Add("page", at.Number).Add("limit", pageSize), type, inner)), token),
            cancellationToken);

    private static RequestParameters Times(TimeWindow window) => new RequestParameters().Add("startTime", window.From).Add("endTime", window.Last);
}
