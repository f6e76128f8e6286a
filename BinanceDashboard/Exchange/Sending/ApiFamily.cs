namespace BinanceDashboard.Exchange.Sending;

internal enum ApiFamily
{
    Api,
    Sapi,
    Fapi,
    Dapi,
}
