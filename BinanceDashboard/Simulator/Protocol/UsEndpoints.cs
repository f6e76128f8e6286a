using System.Collections.Frozen;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What Binance.US offers: /api as everywhere but for receipts of Earn, a few of the global wallet calls, and its own.</summary>
internal static class UsEndpoints
{
    private static readonly FrozenSet<string> Shared = FrozenSet.ToFrozenSet(
        ["/sapi/v1/system/status", "/sapi/v1/capital/config/getall", "/sapi/v1/capital/deposit/hisrec", "/sapi/v1/capital/withdraw/history", "/sapi/v1/capital/deposit/address"],
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string Method, string Path), Endpoint> Own = UsAssetEndpoints.All
        .Concat(UsFiatEndpoints.All)
        .Concat(UsStakingEndpoints.All)
        .Append(new Endpoint("/api/v3/account", WeightPool.Spot, 20, call => SpotAccountEndpoints.WriteAccount(call, hasReceipts: false)) { IsSigned = true })
        .ToFrozenDictionary(endpoint => (endpoint.Method, endpoint.Path));

    public static Endpoint? Find(string method, string path) =>
        Own.GetValueOrDefault((method, path)) ?? (Venues.IsOf(path, "/api/") || Shared.Contains(path) ? Endpoints.Find(method, path) : null);
}
