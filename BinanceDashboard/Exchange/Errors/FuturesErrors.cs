namespace BinanceDashboard.Exchange.Errors;

/// <summary>Codes that mean something of their own under <c>/fapi</c> and <c>/dapi</c>.</summary>
internal static class FuturesErrors
{
    public static readonly IReadOnlyDictionary<int, ErrorRow> Rows = new Dictionary<int, ErrorRow>
    {
        [-1011] = new(ExchangeErrorKind.MissingPermission, "does not let this server's address use that; check the key's address restriction in Binance's API management."),
        [-1108] = ErrorRows.Symbol,
        [-2015] = new(
            ExchangeErrorKind.MissingPermission,
            "does not let this API key read futures: the futures account is not opened, or the key lacks \"Enable Futures\" or this server's address. Change that in Binance's API management."),
        [-4084] = ErrorRows.Gone,
        [-4104] = ErrorRows.Parameter,
        [-4109] = ErrorRows.Inactive,
        [-4144] = ErrorRows.Symbol,
        [-4165] = ErrorRows.Range,
        [-5028] = new(ExchangeErrorKind.ClockSkew, "received the request too late; synchronise this server's clock (NTP) or look for a slow connection."),
    };
}
