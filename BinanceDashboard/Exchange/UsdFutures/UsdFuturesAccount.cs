using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>All calls are signed.</summary>
public sealed class UsdFuturesAccount
{
    private readonly BinanceClient _client;

    internal UsdFuturesAccount(BinanceClient client) => _client = client;

    /// <summary>Assets and positions: <c>GET /fapi/v3/account</c>, weight 5 of 2,400.</summary>
    public Task<UsdFuturesAccountInfo> GetAccountInfoAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(Endpoints.FuturesAccount, new(), ExchangeJson.Default.UsdFuturesAccountInfo, cancellationToken);
}
