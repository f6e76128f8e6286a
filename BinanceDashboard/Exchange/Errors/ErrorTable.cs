using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Errors;

/// <summary>What Binance's codes and HTTP's mean for the owner of an account.</summary>
internal static class ErrorTable
{
    private static readonly ErrorRow RefusedKey = new(
        ExchangeErrorKind.InvalidKey,
        "refuses this API key: it is unknown or deleted, may not be used from this server's address, or lacks a permission. Check the key, its address restriction and \"Enable Reading\" in Binance's API management.");

    private static readonly ErrorRow RefusedForFutures = new(
        ExchangeErrorKind.MissingPermission,
        "does not let this API key read futures: the futures account is not opened, or the key lacks \"Enable Futures\" or this server's address. Change that in Binance's API management.");

    private static readonly ErrorRow Inactive = new(
        ExchangeErrorKind.AccountInactive,
        "knows no such wallet for this account: it was never opened or never used. Nothing needs to be done unless you expect money there.");

    private static readonly ErrorRow Busy = new(
        ExchangeErrorKind.Unavailable,
        "cannot answer at present (an error or overload on its side); this passes by itself.",
        IsTransient: true);

    private static readonly Dictionary<int, ErrorRow> Codes = new()
    {
        [-1000] = Busy,
        [-1001] = Busy,
        [-1002] = RefusedKey,
        [-1003] = new(ExchangeErrorKind.RateLimited, "has received too many requests from this server's address; it goes on by itself.", IsTransient: true),
        [-1004] = Busy,
        [-1006] = Busy,
        [-1007] = Busy,
        [-1008] = Busy,
        [-1015] = new(ExchangeErrorKind.RateLimited, "has received too many orders of this account; it goes on by itself.", IsTransient: true),
        [-1016] = new(ExchangeErrorKind.Unavailable, "has switched this service off; look for its announcement."),
        [-1021] = new(ExchangeErrorKind.ClockSkew, "says that this server's clock is wrong, also after it was measured again; synchronise the clock (NTP) or look for a slow connection."),
        [-1022] = new(ExchangeErrorKind.InvalidSignature, "refuses the signature: the API secret does not belong to this key. Enter key and secret again."),
        [-1099] = new(ExchangeErrorKind.MissingPermission, "does not show that to this API key: a permission is missing. Check the key in Binance's API management."),
        [-2014] = new(ExchangeErrorKind.InvalidKey, "says that this is no API key: its format is wrong. Copy the key again from Binance's API management."),
        [-2015] = RefusedKey,
        [-2017] = new(ExchangeErrorKind.InvalidKey, "has locked the API keys of this account. Unlock them in Binance's API management."),
        [-3003] = Inactive,
        [-4109] = Inactive,
        [-5011] = Inactive,
        [-10001] = Busy,
    };

    public static ErrorRow? ByCode(ApiFamily family, int? code) => code switch
    {
        null => null,
        -2015 when family is ApiFamily.Fapi or ApiFamily.Dapi => RefusedForFutures,
        _ => Codes.GetValueOrDefault(code.Value),
    };

    public static ErrorRow? ByStatus(int status) => status switch
    {
        >= 300 and < 400 => new(ExchangeErrorKind.NotFound, "sends every request on to another address; the root address in the settings is probably that of another service."),
        401 => RefusedKey,
        403 => new(ExchangeErrorKind.Blocked, "has blocked the request at its firewall. Too many requests, or a proxy or VPN of bad repute, are the usual reasons; wait some minutes."),
        404 => new(ExchangeErrorKind.NotFound, "does not know this call; the root address seems to have a path or to be another service. Check Exchange:Environments in the settings."),
        408 => Busy,
        451 => new(ExchangeErrorKind.Region, "does not serve the region of this server's address. Run the dashboard where Binance serves you, or choose the environment of your region (Binance.US)."),
        >= 500 => Busy,
        _ => null,
    };
}
