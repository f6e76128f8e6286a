namespace BinanceDashboard.Exchange.Errors;

/// <summary>Codes that mean something of their own under <c>/sapi</c>: margin −3xxx, capital −4xxx, assets −5xxx, Earn −6xxx.</summary>
internal static class SapiErrors
{
    public static readonly IReadOnlyDictionary<int, ErrorRow> Rows = new Dictionary<int, ErrorRow>
    {
        [-1131] = ErrorRows.Parameter,
        [-3003] = ErrorRows.Inactive,
        [-3011] = ErrorRows.Range,
        [-3022] = new(ExchangeErrorKind.MissingPermission, "has barred this account from margin trading and does not show it; ask Binance's support why."),
        [-3025] = ErrorRows.Range,
        [-3026] = ErrorRows.Parameter,
        [-3027] = ErrorRows.Symbol,
        [-3028] = ErrorRows.Symbol,
        [-3038] = ErrorRows.NoRecord,
        [-3044] = ErrorRows.Busy,
        [-4001] = ErrorRows.Parameter,
        [-4018] = ErrorRows.Symbol,
        [-4029] = ErrorRows.NoRecord,
        [-4039] = ErrorRows.NoRecord,
        [-4047] = ErrorRows.Range,
        [-5003] = ErrorRows.NoRecord,
        [-5011] = ErrorRows.Inactive,
        [-6001] = ErrorRows.NoRecord,
        [-6003] = ErrorRows.NoRecord,
        [-6009] = ErrorRows.TooOften,
        [-6016] = ErrorRows.Parameter,
        [-6021] = ErrorRows.Range,
        [-7001] = ErrorRows.Range,
        [-7002] = ErrorRows.Gone,
        [-10001] = ErrorRows.Busy,
        [-10002] = ErrorRows.Parameter,
        [-10005] = ErrorRows.NoRecord,
        [-12014] = ErrorRows.TooOften,
        [-20121] = ErrorRows.Symbol,
        [-21001] = ErrorRows.Inactive,
    };
}
