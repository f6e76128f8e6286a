namespace BinanceDashboard.Exchange;

/// <summary>
/// The addresses of one exchange. Each is a root address without path and query, https (REST) or wss (streams);
/// http and ws are allowed on loopback only.
/// </summary>
public sealed class EnvironmentOptions
{
    public string SpotRest { get; set; } = "";

    public string? UsdmRest { get; set; }

    public string? CoinmRest { get; set; }

    public string? SpotStream { get; set; }

    public string? SpotWsApi { get; set; }

    public string? UsdmStream { get; set; }

    public string? CoinmStream { get; set; }

    /// <summary>Whether the wallet calls under <c>/sapi</c> exist; they stand on <see cref="SpotRest"/>.</summary>
    public bool HasSapi { get; set; }

    public bool HasFutures { get; set; }
}
