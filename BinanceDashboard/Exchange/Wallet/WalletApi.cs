using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>Balances as the wallet API tells them, and what moved between wallets or was credited by the exchange. All calls are signed.</summary>
public sealed class WalletApi
{
    private const int TransferPage = 100;
    private const int DividendLimit = 500;
    private const int DustLimit = 100;

    private static readonly TimeSpan TransferWindow = TimeSpan.FromDays(29);
    private static readonly TimeSpan DividendWindow = TimeSpan.FromDays(179);
    private static readonly TimeSpan DustWindow = TimeSpan.FromDays(89);

    private readonly BinanceClient _client;

    internal WalletApi(BinanceClient client) => _client = client;

    /// <summary><c>POST /sapi/v1/asset/get-funding-asset</c>, weight 1 of 12,000; it reads although it is a POST. Assets with a balance only.</summary>
    public Task<IReadOnlyList<WalletAsset>> GetFundingWalletAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(WalletEndpoints.FundingWallet, new(), ExchangeJson.Default.IReadOnlyListWalletAsset, cancellationToken);

    /// <summary>The spot wallet: <c>POST /sapi/v3/asset/getUserAsset</c>, weight 5 of 12,000; it reads although it is a POST. Assets with a balance only.</summary>
    public Task<IReadOnlyList<WalletAsset>> GetBalancesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(WalletEndpoints.Balances, new(), ExchangeJson.Default.IReadOnlyListWalletAsset, cancellationToken);

    /// <summary><c>GET /sapi/v1/asset/transfer</c>, weight 1 of 12,000; the last six months, newest first.</summary>
    /// <param name="start">Included; both ends null: the last 7 days.</param>
    /// <param name="end">Included.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">1 to 100; 10 when null.</param>
    public Task<ListPage<WalletTransfer>> GetTransfersAsync(
        TransferRoute route,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? page,
        int? size,
        CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters()
            .Add("type", TransferRouteText.Of(route))
            .Add("startTime", start)
            .Add("endTime", end)
            .Add("current", page)
            .Add("size", size);
        return _client.SendAsync(WalletEndpoints.Transfers, parameters, ExchangeJson.Default.ListPageWalletTransfer, cancellationToken);
    }

    /// <summary>The transfers of some routes in windows of 29 days, each window complete over all of them. <see cref="TransferRoute.All"/> has all routes.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<WalletTransfer>> ReadTransfersAsync(
        IReadOnlyList<TransferRoute> routes,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<WalletTransfer>(
            TimeWindow.Between(from, to),
            TransferWindow,
            order,
            async (window, token) =>
            {
                var rows = new List<WalletTransfer>();
                foreach (var route in routes) rows.AddRange(await ReadTransfersAsync(route, window, token));
                return rows;
            },
            cancellationToken);

    private Task<IReadOnlyList<WalletTransfer>> ReadTransfersAsync(TransferRoute route, TimeWindow window, CancellationToken cancellationToken) =>
        new NumberedList<WalletTransfer>(TransferPage, row => row.Id).ReadAsync(
            (at, token) => GetTransfersAsync(route, window.From, window.Last, at.Number, TransferPage, token), cancellationToken);

    /// <summary><c>GET /sapi/v1/asset/assetDividend</c>, weight 10 of 12,000; newest first.</summary>
    /// <param name="start">Included; at most 180 days before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 500; 20 when null. There is no way to the rows beyond it but another window.</param>
    public Task<ListPage<AssetDividend>> GetAssetDividendsAsync(DateTimeOffset? start, DateTimeOffset? end, int? limit, CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("startTime", start).Add("endTime", end).Add("limit", limit);
        return _client.SendAsync(WalletEndpoints.Dividends, parameters, ExchangeJson.Default.ListPageAssetDividend, cancellationToken);
    }

    /// <summary>Dividends in windows of at most 179 days, shorter where there are many.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<AssetDividend>> ReadAssetDividendsAsync(
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<AssetDividend>(
            TimeWindow.Between(from, to),
            DividendWindow,
            order,
            async (window, token) =>
            {
                var answer = await GetAssetDividendsAsync(window.From, window.Last, DividendLimit, token);
                return answer.Rows.Count < DividendLimit ? answer.Rows : null;
            },
            cancellationToken);

    /// <summary><c>GET /sapi/v1/asset/dribblet</c>, weight 1 of 12,000: at most 100 conversions, none before December 2020.</summary>
    /// <param name="start">Included.</param>
    /// <param name="end">Included.</param>
    public async Task<IReadOnlyList<DustConversion>> GetDustLogAsync(DateTimeOffset? start, DateTimeOffset? end, CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("startTime", start).Add("endTime", end);
        var answer = await _client.SendAsync(WalletEndpoints.DustLog, parameters, ExchangeJson.Default.DustAnswer, cancellationToken);
        return answer.Conversions ?? [];
    }

    /// <summary>Dust conversions in windows of at most 89 days, shorter where there are many.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<DustConversion>> ReadDustLogAsync(
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<DustConversion>(
            TimeWindow.Between(from, to),
            DustWindow,
            order,
            async (window, token) =>
            {
                var rows = await GetDustLogAsync(window.From, window.Last, token);
                return rows.Count < DustLimit ? rows : null;
            },
            cancellationToken);
}
