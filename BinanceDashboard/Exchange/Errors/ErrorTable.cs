using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Errors;

/// <summary>What Binance's codes and HTTP's mean for the owner of an account.</summary>
internal static class ErrorTable
{
    private static readonly Dictionary<int, ErrorRow> Common = new()
    {
        [-1000] = ErrorRows.Busy,
        [-1001] = ErrorRows.Busy,
        [-1002] = ErrorRows.RefusedKey,
        [-1003] = ErrorRows.TooOften,
        [-1004] = ErrorRows.Busy,
        [-1006] = ErrorRows.Busy,
        [-1007] = ErrorRows.Busy,
        [-1008] = ErrorRows.Busy,
        [-1015] = new(ExchangeErrorKind.RateLimited, "has received too many orders of this account; it goes on by itself.", IsTransient: true),
        [-1016] = new(ExchangeErrorKind.Unavailable, "has switched this service off; look for its announcement."),
        [-1020] = ErrorRows.Gone,
        [-1021] = new(ExchangeErrorKind.ClockSkew, "says that this server's clock is wrong, also after it was measured again; synchronise the clock (NTP) or look for a slow connection."),
        [-1022] = new(ExchangeErrorKind.InvalidSignature, "refuses the signature: the API secret does not belong to this key. Enter key and secret again."),
        [-1023] = ErrorRows.Range,
        [-1034] = ErrorRows.TooOften,
        [-1099] = ErrorRows.Forbidden,
        [-1100] = ErrorRows.Parameter,
        [-1101] = ErrorRows.Parameter,
        [-1102] = ErrorRows.Parameter,
        [-1103] = ErrorRows.Parameter,
        [-1104] = ErrorRows.Parameter,
        [-1105] = ErrorRows.Parameter,
        [-1106] = ErrorRows.Parameter,
        [-1108] = ErrorRows.Parameter,
        [-1120] = ErrorRows.Parameter,
        [-1121] = ErrorRows.Symbol,
        [-1122] = ErrorRows.Parameter,
        [-1125] = ErrorRows.NoRecord,
        [-1127] = ErrorRows.Range,
        [-1128] = ErrorRows.Parameter,
        [-1130] = ErrorRows.Parameter,
        [-1135] = ErrorRows.Parameter,
        [-1139] = ErrorRows.Parameter,
        [-1151] = ErrorRows.Parameter,
        [-1194] = ErrorRows.Parameter,
        [-1220] = ErrorRows.Symbol,
        [-2013] = ErrorRows.NoRecord,
        [-2014] = new(ExchangeErrorKind.InvalidKey, "says that this is no API key: its format is wrong. Copy the key again from Binance's API management."),
        [-2015] = ErrorRows.RefusedKey,
        [-2016] = ErrorRows.NoRecord,
        [-2017] = new(ExchangeErrorKind.InvalidKey, "has locked the API keys of this account. Unlock them in Binance's API management."),
        [-2026] = ErrorRows.NoRecord,
        [-2039] = ErrorRows.NoRecord,
        [-2043] = ErrorRows.NoRecord,
    };

    public static ErrorRow? ByCode(ApiFamily family, int? code) => code is { } number
        ? Own(family)?.GetValueOrDefault(number) ?? Common.GetValueOrDefault(number)
        : null;

    public static ErrorRow? ByStatus(int status) => status switch
    {
        >= 300 and < 400 => new(ExchangeErrorKind.NotFound, "sends every request on to another address; the root address in the settings is probably that of another service."),
        401 => ErrorRows.RefusedKey,
        403 => new(ExchangeErrorKind.Blocked, "has blocked the request at its firewall. Too many requests, or a proxy or VPN of bad repute, are the usual reasons; wait some minutes."),
        404 => new(ExchangeErrorKind.NotFound, "does not know this call; the root address seems to have a path or to be another service. Check Exchange:Environments in the settings."),
        408 => ErrorRows.Busy,
        451 => new(ExchangeErrorKind.Region, "does not serve the region of this server's address. Run the dashboard where Binance serves you, or choose the environment of your region (Binance.US)."),
        >= 500 => ErrorRows.Busy,
        _ => null,
    };

    // The same code may mean two things: −4047 is a window too long under /sapi, and about open orders under /fapi.
    private static IReadOnlyDictionary<int, ErrorRow>? Own(ApiFamily family) => family switch
    {
        ApiFamily.Sapi => SapiErrors.Rows,
        ApiFamily.Fapi or ApiFamily.Dapi => FuturesErrors.Rows,
        _ => null,
    };
}
