namespace BinanceDashboard.Exchange.Sending;

/// <summary>Everything under <c>/api</c>. Where the weight depends on the parameters, the smallest stands here.</summary>
internal static class SpotEndpoints
{
    public static readonly Endpoint Time = Endpoint.SpotPublic("/api/v3/time", 1) with { ReadsClock = true };
    public static readonly Endpoint ExchangeInfo = Endpoint.SpotPublic("/api/v3/exchangeInfo", 20);
    public static readonly Endpoint Prices = Endpoint.SpotPublic("/api/v3/ticker/price", 4);
    public static readonly Endpoint Tickers = Endpoint.SpotPublic("/api/v3/ticker/24hr", 2);
    public static readonly Endpoint BookPrices = Endpoint.SpotPublic("/api/v3/ticker/bookTicker", 2);
    public static readonly Endpoint AveragePrice = Endpoint.SpotPublic("/api/v3/avgPrice", 2);
    public static readonly Endpoint Klines = Endpoint.SpotPublic("/api/v3/klines", 2);

    public static readonly Endpoint Account = Endpoint.SpotSigned("/api/v3/account", 20);
    public static readonly Endpoint Commission = Endpoint.SpotSigned("/api/v3/account/commission", 20);
    public static readonly Endpoint UserTrades = Endpoint.SpotSigned("/api/v3/myTrades", 20);
    public static readonly Endpoint Orders = Endpoint.SpotSigned("/api/v3/allOrders", 20);
    public static readonly Endpoint OpenOrders = Endpoint.SpotSigned("/api/v3/openOrders", 6);
    public static readonly Endpoint Order = Endpoint.SpotSigned("/api/v3/order", 4);
    public static readonly Endpoint OrderRateLimits = Endpoint.SpotSigned("/api/v3/rateLimit/order", 40);

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        Time, ExchangeInfo, Prices, Tickers, BookPrices, AveragePrice, Klines,
        Account, Commission, UserTrades, Orders, OpenOrders, Order, OrderRateLimits,
    ];
}
