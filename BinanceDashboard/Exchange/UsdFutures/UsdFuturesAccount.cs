using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>Balances, settings and what changed the wallet. All calls are signed.</summary>
public sealed class UsdFuturesAccount
{
    private const int MostRows = 1000;

    // The span that the call itself takes when it is asked without times; no longer one is promised.
    private static readonly TimeSpan IncomeWindow = TimeSpan.FromDays(7);

    private readonly BinanceClient _client;

    internal UsdFuturesAccount(BinanceClient client) => _client = client;

    /// <summary>Assets and positions: <c>GET /fapi/v3/account</c>, weight 5 of 2,400.</summary>
    public Task<UsdFuturesAccountInfo> GetAccountInfoAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(Endpoints.FuturesAccount, new(), FuturesJson.Default.UsdFuturesAccountInfo, cancellationToken);

    /// <summary>Without unrealised profit: <c>GET /fapi/v3/balance</c>, weight 5 of 2,400.</summary>
    public Task<IReadOnlyList<UsdFuturesBalance>> GetBalancesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.Balances, new(), FuturesJson.Default.IReadOnlyListUsdFuturesBalance, cancellationToken);

    /// <summary><c>GET /fapi/v1/accountConfig</c>, weight 5 of 2,400.</summary>
    public Task<FuturesAccountConfig> GetAccountConfigurationAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.AccountConfig, new(), FuturesJson.Default.FuturesAccountConfig, cancellationToken);

    /// <summary>Leverage and margin type: <c>GET /fapi/v1/symbolConfig</c>, weight 5 of 2,400.</summary>
    /// <param name="symbol">All when null.</param>
    public Task<IReadOnlyList<FuturesSymbolConfig>> GetSymbolConfigurationAsync(string? symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.SymbolConfig, Of(symbol), FuturesJson.Default.IReadOnlyListFuturesSymbolConfig, cancellationToken);

    /// <summary>Whether several assets are collateral together: <c>GET /fapi/v1/multiAssetsMargin</c>, weight 30 of 2,400.</summary>
    public async Task<bool> GetMultiAssetsModeAsync(CancellationToken cancellationToken)
    {
        var mode = await _client.SendAsync(FuturesEndpoints.MultiAssetsMode, new(), FuturesJson.Default.MultiAssetsMode, cancellationToken);
        return mode.IsMultiAssets;
    }

    /// <summary>True in hedge mode: <c>GET /fapi/v1/positionSide/dual</c>, weight 30 of 2,400. COIN-M has the same mode.</summary>
    public async Task<bool> GetPositionModeAsync(CancellationToken cancellationToken)
    {
        var mode = await _client.SendAsync(FuturesEndpoints.PositionMode, new(), FuturesJson.Default.PositionMode, cancellationToken);
        return mode.IsHedgeMode;
    }

    /// <summary>Of all symbols: <c>GET /fapi/v1/leverageBracket</c>, weight 1 of 2,400.</summary>
    public Task<IReadOnlyList<UsdFuturesBrackets>> GetBracketsAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.Brackets, new(), FuturesJson.Default.IReadOnlyListUsdFuturesBrackets, cancellationToken);

    /// <summary><c>GET /fapi/v1/commissionRate</c>, weight 20 of 2,400.</summary>
    public Task<FuturesCommissionRate> GetUserCommissionRateAsync(string symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.CommissionRate, Of(symbol), FuturesJson.Default.FuturesCommissionRate, cancellationToken);

    /// <summary><c>GET /fapi/v1/income</c>, weight 30 of 2,400; ascending, the last three months only.</summary>
    /// <param name="incomeType">In the exchange's word; all when null.</param>
    /// <param name="start">Included; with neither end the last seven days.</param>
    /// <param name="end">Included.</param>
    /// <param name="page">From 1 on.</param>
    /// <param name="limit">1 to 1000; 100 when null.</param>
    public Task<IReadOnlyList<FuturesIncome>> GetIncomeHistoryAsync(
        string? symbol,
        string? incomeType,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? page,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = Of(symbol).Add("incomeType", incomeType).Add("startTime", start).Add("endTime", end).Add("page", page).Add("limit", limit);
        return _client.SendAsync(FuturesEndpoints.Income, parameters, FuturesJson.Default.IReadOnlyListFuturesIncome, cancellationToken);
    }

    /// <summary>Everything that changed the wallet, seven days a page; weight 30 for every 1,000 rows or part of them.</summary>
    /// <param name="from">Included; before the last three months the exchange knows nothing.</param>
    /// <param name="to">Not included.</param>
    /// <param name="limit">Rows per call, 1 to 1000; 1000 when null.</param>
    public IAsyncEnumerable<FuturesPage<FuturesIncome>> ReadIncomeAsync(DateTimeOffset from, DateTimeOffset to, int? limit, CancellationToken cancellationToken) =>
        NumberedPages.ReadAsync(
            from,
            to,
            IncomeWindow,
            limit ?? MostRows,
            (start, end, page, token) => GetIncomeHistoryAsync(null, null, start, end, page, limit ?? MostRows, token),
            cancellationToken);

    private static RequestParameters Of(string? symbol) => new RequestParameters().Add("symbol", symbol);
}
