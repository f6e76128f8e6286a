using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wallet;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>Balances, cash flows and the key's permissions. All calls are signed.</summary>
public sealed class SpotAccount
{
    private const int PageSize = 1_000;

    // The exchange says 90 days and refuses at exactly 90.
    private static readonly TimeSpan Window = TimeSpan.FromDays(89);

    private readonly BinanceClient _client;

    internal SpotAccount(BinanceClient client) => _client = client;

    /// <summary><c>GET /api/v3/account</c>, weight 20.</summary>
    /// <param name="omitZeroBalances">Else every asset of the exchange is listed.</param>
    public Task<SpotAccountInfo> GetAccountInfoAsync(bool omitZeroBalances, CancellationToken cancellationToken) =>
        _client.SendAsync(
            SpotEndpoints.Account,
            new RequestParameters().Add("omitZeroBalances", omitZeroBalances),
            ExchangeJson.Default.SpotAccountInfo,
            cancellationToken);

    /// <summary><c>GET /sapi/v1/capital/deposit/hisrec</c>, weight 1 of 12,000; newest first, by insertion time.</summary>
    /// <param name="start">At most 89 days before <paramref name="end"/>; both null: the last 90 days.</param>
    /// <param name="limit">1 to 1000; 1000 when null.</param>
    public Task<IReadOnlyList<Deposit>> GetDepositHistoryAsync(
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? offset,
        int? limit,
        CancellationToken cancellationToken) =>
        _client.SendAsync(WalletEndpoints.Deposits, Range(start, end, offset, limit), ExchangeJson.Default.IReadOnlyListDeposit, cancellationToken);

    /// <summary>Deposits in windows of 89 days, by insertion time.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<Deposit>> ReadDepositsAsync(
        DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync<Deposit>(from, to, order, row => row.Id, GetDepositHistoryAsync, cancellationToken);

    /// <summary><c>GET /sapi/v1/capital/withdraw/history</c>, 10 calls a second; newest first, by application time.</summary>
    /// <param name="start">At most 89 days before <paramref name="end"/>; both null: the last 90 days.</param>
    /// <param name="limit">1 to 1000; 1000 when null.</param>
    public Task<IReadOnlyList<Withdrawal>> GetWithdrawalHistoryAsync(
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? offset,
        int? limit,
        CancellationToken cancellationToken) =>
        _client.SendAsync(WalletEndpoints.Withdrawals, Range(start, end, offset, limit), ExchangeJson.Default.IReadOnlyListWithdrawal, cancellationToken);

    /// <summary>Withdrawals in windows of 89 days, by application time.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<Withdrawal>> ReadWithdrawalsAsync(
        DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync<Withdrawal>(from, to, order, row => row.Id, GetWithdrawalHistoryAsync, cancellationToken);

    /// <summary>One total per wallet: <c>GET /sapi/v1/asset/wallet/balance</c>, weight 60 of 12,000.</summary>
    /// <param name="quoteAsset">Always said: Binance's own default is BTC.</param>
    public Task<IReadOnlyList<WalletBalance>> GetWalletBalancesAsync(string quoteAsset, CancellationToken cancellationToken) =>
        _client.SendAsync(
            WalletEndpoints.WalletBalances,
            new RequestParameters().Add("quoteAsset", quoteAsset),
            ExchangeJson.Default.IReadOnlyListWalletBalance,
            cancellationToken);

    /// <summary><c>GET /sapi/v1/account/apiRestrictions</c>, weight 1 of 12,000.</summary>
    public Task<ApiKeyPermissions> GetApiKeyPermissionsAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(WalletEndpoints.KeyPermissions, new(), ExchangeJson.Default.ApiKeyPermissions, cancellationToken);

    /// <summary>Every asset of the exchange with its networks and what the account has of it: <c>GET /sapi/v1/capital/config/getall</c>, weight 10 of 12,000; also on Binance.US.</summary>
    public Task<IReadOnlyList<CoinInfo>> GetUserAssetsAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(WalletEndpoints.Assets, new(), ExchangeJson.Default.IReadOnlyListCoinInfo, cancellationToken);

    /// <summary>Which wallets the account has opened: <c>GET /sapi/v1/account/info</c>, weight 1 of 12,000.</summary>
    public Task<AccountStatus> GetAccountVipLevelAndStatusAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(WalletEndpoints.AccountStatus, new(), ExchangeJson.Default.AccountStatus, cancellationToken);

    /// <summary>What the account pays for trades, symbol by symbol: <c>GET /sapi/v1/asset/tradeFee</c>, weight 1 of 12,000.</summary>
    /// <param name="symbol">Null for all.</param>
    public Task<IReadOnlyList<TradeFee>> GetTradeFeeAsync(string? symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(WalletEndpoints.TradeFees, new RequestParameters().Add("symbol", symbol), ExchangeJson.Default.IReadOnlyListTradeFee, cancellationToken);

    /// <summary>The same for one symbol with all its parts: <c>GET /api/v3/account/commission</c>, weight 20.</summary>
    public Task<SymbolCommission> GetCommissionRatesAsync(string symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(SpotEndpoints.Commission, new RequestParameters().Add("symbol", symbol), ExchangeJson.Default.SymbolCommission, cancellationToken);

    private static IAsyncEnumerable<Page<T>> ReadAsync<T>(
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        Func<T, object?> idOf,
        Func<DateTimeOffset?, DateTimeOffset?, int?, int?, CancellationToken, Task<IReadOnlyList<T>>> getAsync,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<T>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) => await new NumberedList<T>(PageSize, idOf).ReadAsync(
                async (at, inner) => new ListPage<T> { Rows = await getAsync(window.From, window.Last, at.Offset, PageSize, inner) }, token),
            cancellationToken);

    private static RequestParameters Range(DateTimeOffset? start, DateTimeOffset? end, int? offset, int? limit) => new RequestParameters()
        .Add("startTime", start)
        .Add("endTime", end)
        .Add("offset", offset)
        .Add("limit", limit);
}
