using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.UsdFutures;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.CoinFutures;

/// <summary>Balances, settings and what changed the wallet. All calls are signed.</summary>
public sealed class CoinFuturesAccount
{
    private const int MostRows = 1000;

    // A year is promised; rows are few, and what a page holds is kept in memory until it is whole.
    private static readonly TimeSpan IncomeWindow = TimeSpan.FromDays(90);

    private readonly BinanceClient _client;

    internal CoinFuturesAccount(BinanceClient client) => _client = client;

    /// <summary>Assets and positions: <c>GET /dapi/v1/account</c>, weight 5 of 2,400.</summary>
    public Task<CoinFuturesAccountInfo> GetAccountInfoAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(CoinFuturesEndpoints.Account, new(), FuturesJson.Default.CoinFuturesAccountInfo, cancellationToken);

    /// <summary>Without unrealised profit: <c>GET /dapi/v1/balance</c>, weight 1 of 2,400.</summary>
    public Task<IReadOnlyList<CoinFuturesBalance>> GetBalancesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(CoinFuturesEndpoints.Balances, new(), FuturesJson.Default.IReadOnlyListCoinFuturesBalance, cancellationToken);

    /// <summary>True in hedge mode: <c>GET /dapi/v1/positionSide/dual</c>, weight 30 of 2,400. USD-M has the same mode.</summary>
    public async Task<bool> GetPositionModeAsync(CancellationToken cancellationToken)
    {
        var mode = await _client.SendAsync(CoinFuturesEndpoints.PositionMode, new(), FuturesJson.Default.PositionMode, cancellationToken);
        return mode.IsHedgeMode;
    }

    /// <summary>Of all symbols: <c>GET /dapi/v2/leverageBracket</c>, weight 1 of 2,400.</summary>
    public Task<IReadOnlyList<CoinFuturesBrackets>> GetBracketsAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(CoinFuturesEndpoints.Brackets, new(), FuturesJson.Default.IReadOnlyListCoinFuturesBrackets, cancellationToken);

    /// <summary><c>GET /dapi/v1/commissionRate</c>, weight 20 of 2,400.</summary>
    public Task<FuturesCommissionRate> GetUserCommissionRateAsync(string symbol, CancellationToken cancellationToken) => _client.SendAsync(
        CoinFuturesEndpoints.CommissionRate, new RequestParameters().Add("symbol", symbol), FuturesJson.Default.FuturesCommissionRate, cancellationToken);

    /// <summary><c>GET /dapi/v1/income</c>, weight 20 of 2,400; ascending.</summary>
    /// <param name="incomeType">In the exchange's word; all when null.</param>
    /// <param name="start">Included, at most a year before <paramref name="end"/>; with neither end the last seven days.</param>
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
        var parameters = new RequestParameters()
            .Add("symbol", symbol)
            .Add("incomeType", incomeType)
            .Add("startTime", start)
            .Add("endTime", end)
            .Add("page", page)
            .Add("limit", limit);
        return _client.SendAsync(CoinFuturesEndpoints.Income, parameters, FuturesJson.Default.IReadOnlyListFuturesIncome, cancellationToken);
    }

    /// <summary>Everything that changed the wallet, 90 days a page; weight 20 for every 1,000 rows or part of them.</summary>
    /// <param name="from">Included.</param>
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
}
