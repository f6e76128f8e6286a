namespace BinanceDashboard.Exchange.Sending;

/// <summary>Conversions, fiat, Pay, P2P, rebates and sub-accounts.</summary>
internal static class GeneralEndpoints
{
    public static readonly Endpoint ConvertTrades = Endpoint.SapiByKey("/sapi/v1/convert/tradeFlow", 3_000);

    // Four calls a minute.
    public static readonly Endpoint FiatOrders = Endpoint.SapiByKey("/sapi/v1/fiat/orders", 45_000);

    public static readonly Endpoint FiatPayments = Endpoint.SapiByAddress("/sapi/v1/fiat/payments", 1);
    public static readonly Endpoint PayTransactions = Endpoint.SapiByKey("/sapi/v1/pay/transactions", 3_000);
    public static readonly Endpoint C2CTrades = Endpoint.SapiByAddress("/sapi/v1/c2c/orderMatch/listUserOrderHistory", 1);
    public static readonly Endpoint Rebates = Endpoint.SapiByKey("/sapi/v1/rebate/taxQuery", 12_000);
    public static readonly Endpoint SubAccountTransfers = Endpoint.SapiByAddress("/sapi/v1/sub-account/transfer/subUserHistory", 1);
    public static readonly Endpoint UniversalTransfers = Endpoint.SapiByAddress("/sapi/v1/sub-account/universalTransfer", 1);

    public static IReadOnlyList<Endpoint> All { get; } =
        [ConvertTrades, FiatOrders, FiatPayments, PayTransactions, C2CTrades, Rebates, SubAccountTransfers, UniversalTransfers];
}
