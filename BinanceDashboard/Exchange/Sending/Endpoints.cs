using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>Every call this program can make. All of them read; there is none that trades, withdraws or transfers.</summary>
internal static class Endpoints
{
    public static readonly Endpoint SpotTime = Public("/api/v3/time", 1, WeightPoolKind.Spot) with { ReadsClock = true };
    public static readonly Endpoint SpotExchangeInfo = Public("/api/v3/exchangeInfo", 20, WeightPoolKind.Spot);
    public static readonly Endpoint SpotPrices = Public("/api/v3/ticker/price", 4, WeightPoolKind.Spot);
    public static readonly Endpoint SpotKlines = Public("/api/v3/klines", 2, WeightPoolKind.Spot);
    public static readonly Endpoint SpotAccount = Signed("/api/v3/account", 20, WeightPoolKind.Spot);

    public static readonly Endpoint Deposits = Signed("/sapi/v1/capital/deposit/hisrec", 1, WeightPoolKind.SapiIp);

    // Alone of its kind, its 180,000 are counted per second.
    public static readonly Endpoint Withdrawals =
        Signed("/sapi/v1/capital/withdraw/history", 18_000, WeightPoolKind.SapiUid) with { Window = TimeSpan.FromSeconds(1) };

    public static readonly Endpoint WalletBalances = Signed("/sapi/v1/asset/wallet/balance", 60, WeightPoolKind.SapiIp);
    public static readonly Endpoint KeyPermissions = Signed("/sapi/v1/account/apiRestrictions", 1, WeightPoolKind.SapiIp);

    public static readonly Endpoint FuturesTime = Public("/fapi/v1/time", 1, WeightPoolKind.Futures) with { ReadsClock = true };
    public static readonly Endpoint FuturesExchangeInfo = Public("/fapi/v1/exchangeInfo", 1, WeightPoolKind.Futures);
    public static readonly Endpoint FuturesPrices = Public("/fapi/v2/ticker/price", 2, WeightPoolKind.Futures) with { TellsUsedWeight = false };
    public static readonly Endpoint FuturesAccount = Signed("/fapi/v3/account", 5, WeightPoolKind.Futures);

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        SpotTime, SpotExchangeInfo, SpotPrices, SpotKlines, SpotAccount,
        Deposits, Withdrawals, WalletBalances, KeyPermissions,
        FuturesTime, FuturesExchangeInfo, FuturesPrices, FuturesAccount,
        .. FuturesEndpoints.All,
        .. CoinFuturesEndpoints.All,
    ];

    private static Endpoint Public(string path, int weight, WeightPoolKind pool) => new(HttpMethod.Get, path, weight, pool, Security.None);

    private static Endpoint Signed(string path, int weight, WeightPoolKind pool) => new(HttpMethod.Get, path, weight, pool, Security.Signed);
}
