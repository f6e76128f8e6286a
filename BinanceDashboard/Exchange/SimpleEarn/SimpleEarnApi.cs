using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;
using Endpoint = BinanceDashboard.Exchange.Sending.Endpoint;

namespace BinanceDashboard.Exchange.SimpleEarn;

/// <summary>Simple Earn, flexible and locked: positions here, what happened to them in <see cref="History"/>. All calls are signed.</summary>
public sealed class SimpleEarnApi
{
    private const int PageSize = 100;

    private readonly BinanceClient _client;

    internal SimpleEarnApi(BinanceClient client)
    {
        _client = client;
        History = new SimpleEarnHistory(client);
    }

    public SimpleEarnHistory History { get; }

    /// <summary><c>GET /sapi/v1/simple-earn/account</c>, weight 150 of 12,000.</summary>
    public Task<SimpleEarnAccount> GetAccountAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(EarnEndpoints.Account, new(), ExchangeJson.Default.SimpleEarnAccount, cancellationToken);

    /// <summary>All of them: <c>GET /sapi/v1/simple-earn/flexible/position</c>, weight 150 of 12,000 for each hundred.</summary>
    public Task<IReadOnlyList<FlexiblePosition>> GetFlexiblePositionsAsync(CancellationToken cancellationToken) =>
        ReadAsync(EarnEndpoints.FlexiblePositions, row => row.ProductId + row.Asset, ExchangeJson.Default.ListPageFlexiblePosition, cancellationToken);

    /// <summary>All of them: <c>GET /sapi/v1/simple-earn/locked/position</c>, weight 150 of 12,000 for each hundred.</summary>
    public Task<IReadOnlyList<LockedPosition>> GetLockedPositionsAsync(CancellationToken cancellationToken) =>
        ReadAsync(EarnEndpoints.LockedPositions, row => row.Id, ExchangeJson.Default.ListPageLockedPosition, cancellationToken);

    private Task<IReadOnlyList<T>> ReadAsync<T>(Endpoint endpoint, Func<T, object?> idOf, JsonTypeInfo<ListPage<T>> type, CancellationToken cancellationToken) =>
        new NumberedList<T>(PageSize, idOf).ReadAsync(
            (at, token) => _client.SendAsync(endpoint, new RequestParameters().Add("current", at.Number).Add("size", PageSize), type, token),
            cancellationToken);
}
