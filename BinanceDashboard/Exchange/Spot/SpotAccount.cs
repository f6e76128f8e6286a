using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>Balances, cash flows and the key's permissions. All calls are signed.</summary>
public sealed class SpotAccount
{
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

    private static RequestParameters Range(DateTimeOffset? start, DateTimeOffset? end, int? offset, int? limit) => new RequestParameters()
        .Add("startTime", start)
        .Add("endTime", end)
        .Add("offset", offset)
        .Add("limit", limit);
}
