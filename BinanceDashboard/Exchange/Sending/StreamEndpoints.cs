using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>Listen keys of the futures markets. Asking for one changes nothing in an account: the key opens its events, and asking again keeps it alive.</summary>
internal static class StreamEndpoints
{
    public static readonly Endpoint UsdmListenKey = Open("/fapi/v1/listenKey");
    public static readonly Endpoint CoinmListenKey = Open("/dapi/v1/listenKey");

    public static IReadOnlyList<Endpoint> All { get; } = [UsdmListenKey, CoinmListenKey];

    private static Endpoint Open(string path) => new(HttpMethod.Post, path, 1, WeightPoolKind.Futures, Security.Key);
}
