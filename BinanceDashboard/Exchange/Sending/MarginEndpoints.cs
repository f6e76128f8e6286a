namespace BinanceDashboard.Exchange.Sending;

/// <summary>Cross and isolated margin.</summary>
internal static class MarginEndpoints
{
    public static readonly Endpoint Account = Endpoint.SapiByAddress("/sapi/v1/margin/account", 10);
    public static readonly Endpoint IsolatedAccount = Endpoint.SapiByAddress("/sapi/v1/margin/isolated/account", 10);

    public static IReadOnlyList<Endpoint> All { get; } =
        [Account, IsolatedAccount];
}
