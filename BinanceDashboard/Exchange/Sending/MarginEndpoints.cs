namespace BinanceDashboard.Exchange.Sending;

/// <summary>Cross and isolated margin.</summary>
internal static class MarginEndpoints
{
    public static readonly Endpoint Account = Endpoint.SapiByAddress("/sapi/v1/margin/account", 10);
    public static readonly Endpoint IsolatedAccount = Endpoint.SapiByAddress("/sapi/v1/margin/isolated/account", 10);
    public static readonly Endpoint UserTrades = Endpoint.SapiByAddress("/sapi/v1/margin/myTrades", 10);
    public static readonly Endpoint Orders = Endpoint.SapiByAddress("/sapi/v1/margin/allOrders", 200);
    public static readonly Endpoint BorrowRepay = Endpoint.SapiByAddress("/sapi/v1/margin/borrow-repay", 10);
    public static readonly Endpoint Interest = Endpoint.SapiByAddress("/sapi/v1/margin/interestHistory", 1);
    public static readonly Endpoint Transfers = Endpoint.SapiByAddress("/sapi/v1/margin/transfer", 1);
    public static readonly Endpoint CapitalFlow = Endpoint.SapiByAddress("/sapi/v1/margin/capital-flow", 100);
    public static readonly Endpoint Liquidations = Endpoint.SapiByAddress("/sapi/v1/margin/forceLiquidationRec", 1);

    public static IReadOnlyList<Endpoint> All { get; } =
        [Account, IsolatedAccount, UserTrades, Orders, BorrowRepay, Interest, Transfers, CapitalFlow, Liquidations];
}
