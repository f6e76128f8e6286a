namespace BinanceDashboard.Exchange.Sending;

/// <summary>Everything under <c>/api</c>. Where the weight depends on the parameters, the smallest stands here.</summary>
internal static class SpotEndpoints
{
    public static readonly Endpoint Time = Endpoint.SpotPublic("/api/v3/time", 1) with { ReadsClock = true };
    public static readonly Endpoint ExchangeInfo = Endpoint.SpotPublic("/api/v3/exchangeInfo", 20);
    public static readonly Endpoint Prices = Endpoint.SpotPublic("/api/v3/ticker/price", 4);
    public static readonly Endpoint Klines = Endpoint.SpotPublic("/api/v3/klines", 2);

    public static readonly Endpoint Account = Endpoint.SpotSigned("/api/v3/account", 20);

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        Time, ExchangeInfo, Prices, Klines,
        Account,
    ];
}
