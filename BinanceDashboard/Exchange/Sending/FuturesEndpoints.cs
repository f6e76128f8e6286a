using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>
/// The calls of USD-M futures, all of which read. The weight is that of the cheapest form; where it depends on the
/// parameters, the caller says so with <see cref="Endpoint.Costing"/>.
/// </summary>
internal static class FuturesEndpoints
{
    public static readonly Endpoint Klines = Public("/fapi/v1/klines", 1);
    public static readonly Endpoint MarkPriceKlines = Public("/fapi/v1/markPriceKlines", 1);
    public static readonly Endpoint MarkPrices = Public("/fapi/v1/premiumIndex", 1);

    // These two have a budget of their own, and Binance tells nothing about its use.
    public static readonly Endpoint FundingRates = Funding("/fapi/v1/fundingRate");
    public static readonly Endpoint FundingInfo = Funding("/fapi/v1/fundingInfo");

    public static readonly Endpoint Tickers = Public("/fapi/v1/ticker/24hr", 1);
    public static readonly Endpoint BookPrices = Public("/fapi/v1/ticker/bookTicker", 2) with { TellsUsedWeight = false };
    public static readonly Endpoint AssetIndexes = Public("/fapi/v1/assetIndex", 1);

    public static readonly Endpoint Balances = Signed("/fapi/v3/balance", 5);
    public static readonly Endpoint AccountConfig = Signed("/fapi/v1/accountConfig", 5);
    public static readonly Endpoint SymbolConfig = Signed("/fapi/v1/symbolConfig", 5);
    public static readonly Endpoint Income = Signed("/fapi/v1/income", 30);
    public static readonly Endpoint MultiAssetsMode = Signed("/fapi/v1/multiAssetsMargin", 30);
    public static readonly Endpoint PositionMode = Signed("/fapi/v1/positionSide/dual", 30);
    public static readonly Endpoint Brackets = Signed("/fapi/v1/leverageBracket", 1);
    public static readonly Endpoint CommissionRate = Signed("/fapi/v1/commissionRate", 20);

    public static readonly Endpoint Positions = Signed("/fapi/v3/positionRisk", 5);
    public static readonly Endpoint UserTrades = Signed("/fapi/v1/userTrades", 5);
    public static readonly Endpoint Orders = Signed("/fapi/v1/allOrders", 5);
    public static readonly Endpoint OpenOrders = Signed("/fapi/v1/openOrders", 1);
    public static readonly Endpoint Order = Signed("/fapi/v1/order", 1);
    public static readonly Endpoint ForcedOrders = Signed("/fapi/v1/forceOrders", 20);
    public static readonly Endpoint ConditionalOrders = Signed("/fapi/v1/allAlgoOrders", 5);
    public static readonly Endpoint OpenConditionalOrders = Signed("/fapi/v1/openAlgoOrders", 1);

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        Klines, MarkPriceKlines, MarkPrices, FundingRates, FundingInfo, Tickers, BookPrices, AssetIndexes,
        Balances, AccountConfig, SymbolConfig, Income, MultiAssetsMode, PositionMode, Brackets, CommissionRate,
        Positions, UserTrades, Orders, OpenOrders, Order, ForcedOrders, ConditionalOrders, OpenConditionalOrders,
    ];

    /// <summary>What a call for klines weighs, on both kinds of futures.</summary>
    /// <param name="limit">500 when null.</param>
    public static int KlineWeight(int? limit) => limit switch
    {
        < 100 => 1,
        < 500 => 2,
        null or <= 1000 => 5,
        _ => 10,
    };

    private static Endpoint Public(string path, int weight) => new(HttpMethod.Get, path, weight, WeightPoolKind.Futures, Security.None);

    private static Endpoint Signed(string path, int weight) => new(HttpMethod.Get, path, weight, WeightPoolKind.Futures, Security.Signed);

    private static Endpoint Funding(string path) => new(HttpMethod.Get, path, 1, WeightPoolKind.FundingRates, Security.None)
    {
        Window = TimeSpan.FromMinutes(5),
        TellsUsedWeight = false,
    };
}
