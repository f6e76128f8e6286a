using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Margin;

/// <summary>Cross and isolated margin. All calls are signed.</summary>
public sealed class MarginApi
{
    private readonly BinanceClient _client;

    internal MarginApi(BinanceClient client) => _client = client;

    /// <summary>Cross margin: <c>GET /sapi/v1/margin/account</c>, weight 10 of 12,000. Every asset that can be borrowed is listed, also without a balance.</summary>
    /// <exception cref="ExchangeException">Of kind <see cref="ExchangeErrorKind.AccountInactive"/> where the wallet was never opened.</exception>
    public Task<MarginAccountInfo> GetMarginAccountInfoAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(MarginEndpoints.Account, new(), ExchangeJson.Default.MarginAccountInfo, cancellationToken);

    /// <summary>Every isolated pair: <c>GET /sapi/v1/margin/isolated/account</c>, weight 10 of 12,000.</summary>
    public Task<IsolatedMarginAccountInfo> GetIsolatedMarginAccountAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(MarginEndpoints.IsolatedAccount, new(), ExchangeJson.Default.IsolatedMarginAccountInfo, cancellationToken);
}
