using System.Collections.Frozen;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Every path that is offered.</summary>
internal static class Endpoints
{
    private static readonly FrozenDictionary<(string Method, string Path), Endpoint> ByPath = SpotMarketEndpoints.All
        .Concat(SpotTickerEndpoints.All)
        .Concat(SpotTradeEndpoints.All)
        .Concat(SpotExchangeInfoEndpoints.All)
        .Concat(SpotAccountEndpoints.All)
        .Concat(SpotTradingEndpoints.All)
        .Concat(SpotOrderListEndpoints.All)
        .Concat(SpotLimitEndpoints.All)
        .Concat(CapitalEndpoints.All)
        .Concat(WalletEndpoints.All)
        .Concat(AssetEndpoints.All)
        .Concat(AssetHistoryEndpoints.All)
        .Concat(CoinInfoEndpoints.All)
        .Concat(AccountInfoEndpoints.All)
        .Concat(TransferEndpoints.All)
        .Concat(EarnEndpoints.All)
        .Concat(FlexibleEarnHistoryEndpoints.All)
        .Concat(LockedEarnHistoryEndpoints.All)
        .Concat(MarginAccountEndpoints.All)
        .Concat(MarginHistoryEndpoints.All)
        .Concat(MarginFlowEndpoints.All)
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
        .Concat(MarginTradingEndpoints.All)
        .Concat(SnapshotEndpoints.All)
        .Concat(ListenTokenEndpoints.All)
        .ToFrozenDictionary(endpoint => (endpoint.Method, endpoint.Path));

    public static Endpoint? Find(string method, string path) => ByPath.GetValueOrDefault((method, path));
}
