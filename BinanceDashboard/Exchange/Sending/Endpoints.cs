using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>Every call this program can make. All of them read, or open a stream to read; there is none that trades, withdraws or transfers.</summary>
internal static class Endpoints
{
    public static readonly Endpoint FuturesTime = Public("/fapi/v1/time", 1, WeightPoolKind.Futures) with { ReadsClock = true };
    public static readonly Endpoint FuturesExchangeInfo = Public("/fapi/v1/exchangeInfo", 1, WeightPoolKind.Futures);
    public static readonly Endpoint FuturesPrices = Public("/fapi/v2/ticker/price", 2, WeightPoolKind.Futures) with { TellsUsedWeight = false };
    public static readonly Endpoint FuturesAccount = Signed("/fapi/v3/account", 5, WeightPoolKind.Futures);

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        .. SpotEndpoints.All, .. WalletEndpoints.All, .. EarnEndpoints.All, .. MarginEndpoints.All, .. GeneralEndpoints.All, .. UsEndpoints.All,
        FuturesTime, FuturesExchangeInfo, FuturesPrices, FuturesAccount,
        .. FuturesEndpoints.All,
        .. CoinFuturesEndpoints.All,
        .. StreamEndpoints.All,
    ];

    private static Endpoint Public(string path, int weight, WeightPoolKind pool) => new(HttpMethod.Get, path, weight, pool, Security.None);

    private static Endpoint Signed(string path, int weight, WeightPoolKind pool) => new(HttpMethod.Get, path, weight, pool, Security.Signed);
}
