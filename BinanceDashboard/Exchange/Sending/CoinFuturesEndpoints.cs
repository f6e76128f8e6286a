using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>
/// The calls of COIN-M futures, all of which read. They draw from the same budget as USD-M's. The weight is that of the
/// cheapest form; where it depends on the parameters, the caller says so with <see cref="Endpoint.Costing"/>.
/// </summary>
internal static class CoinFuturesEndpoints
{
    public static readonly Endpoint Time = Public("/dapi/v1/time", 1) with { ReadsClock = true };
    public static readonly Endpoint ExchangeInfo = Public("/dapi/v1/exchangeInfo", 1);
    public static readonly Endpoint Prices = Public("/dapi/v1/ticker/price", 1);
    public static readonly Endpoint Tickers = Public("/dapi/v1/ticker/24hr", 1);
    public static readonly Endpoint BookPrices = Public("/dapi/v1/ticker/bookTicker", 2);
    public static readonly Endpoint MarkPrices = Public("/dapi/v1/premiumIndex", 10);
    public static readonly Endpoint Klines = Public("/dapi/v1/klines", 1);
    public static readonly Endpoint FundingRates = Public("/dapi/v1/fundingRate", 1);

    public static readonly Endpoint Account = Signed("/dapi/v1/account", 5);
    public static readonly Endpoint Balances = Signed("/dapi/v1/balance", 1);
    public static readonly Endpoint Income = Signed("/dapi/v1/income", 20);
    public static readonly Endpoint PositionMode = Signed("/dapi/v1/positionSide/dual", 30);
    public static readonly Endpoint Brackets = Signed("/dapi/v2/leverageBracket", 1);
    public static readonly Endpoint CommissionRate = Signed("/dapi/v1/commissionRate", 20);

    public static readonly Endpoint Positions = Signed("/dapi/v1/positionRisk", 1);
    public static readonly Endpoint UserTrades = Signed("/dapi/v1/userTrades", 5);
    public static readonly Endpoint Orders = Signed("/dapi/v1/allOrders", 5);
    public static readonly Endpoint OpenOrders = Signed("/dapi/v1/openOrders", 1);

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        Time, ExchangeInfo, Prices, Tickers, BookPrices, MarkPrices, Klines, FundingRates,
        Account, Balances, Income, PositionMode, Brackets, CommissionRate, Positions, UserTrades, Orders, OpenOrders,
    ];

    private static Endpoint Public(string path, int weight) => new(HttpMethod.Get, path, weight, WeightPoolKind.Futures, Security.None);

    private static Endpoint Signed(string path, int weight) => new(HttpMethod.Get, path, weight, WeightPoolKind.Futures, Security.Signed);
}
