using System.Collections.Frozen;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Every path that is offered.</summary>
internal static class Endpoints
{
    private static readonly FrozenDictionary<(string Method, string Path), Endpoint> ByPath = SpotMarketEndpoints.All
        .Concat(ExchangeInfoEndpoints.All)
        .Concat(SpotAccountEndpoints.All)
        .Concat(CapitalEndpoints.All)
        .Concat(WalletEndpoints.All)
        .Concat(FuturesMarketEndpoints.All)
        .Concat(FuturesExchangeInfoEndpoints.All)
        .Concat(FuturesOrderEndpoints.All)
        .Concat(FuturesSettingEndpoints.All)
        .Concat(FuturesDownloadEndpoints.All)
        .Concat(ListenKeyEndpoints.All)
        .Concat(CoinFuturesMarketEndpoints.All)
        .Concat(CoinFuturesOrderEndpoints.All)
        .Concat(CoinFuturesSettingEndpoints.All)
        .Concat(FuturesAccountEndpoints.All)
        .Concat(FuturesPositionEndpoints.All)
        .Concat(FuturesHistoryEndpoints.All)
        .Concat(CoinFuturesAccountEndpoints.All)
        .Concat(CoinFuturesHistoryEndpoints.All)
        .Concat(ConvertEndpoints.All)
        .Concat(SubAccountEndpoints.All)
        .Concat(FiatEndpoints.All)
        .Concat(PayEndpoints.All)
        .Concat(PeerTradeEndpoints.All)
        .Concat(RebateEndpoints.All)
        .ToFrozenDictionary(endpoint => (endpoint.Method, endpoint.Path));

    public static Endpoint? Find(string method, string path) => ByPath.GetValueOrDefault((method, path));
}
