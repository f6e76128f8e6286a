namespace BinanceDashboard.Exchange.Errors;

/// <summary>What several codes mean alike.</summary>
internal static class ErrorRows
{
    public static readonly ErrorRow RefusedKey = new(
        ExchangeErrorKind.InvalidKey,
        "refuses this API key: it is unknown or deleted, may not be used from this server's address, or lacks a permission. Check the key, its address restriction and \"Enable Reading\" in Binance's API management.");

    public static readonly ErrorRow Inactive = new(
        ExchangeErrorKind.AccountInactive,
        "knows no such wallet for this account: it was never opened or never used. Nothing needs to be done unless you expect money there.");

    public static readonly ErrorRow Busy = new(
        ExchangeErrorKind.Unavailable,
        "cannot answer at present (an error or overload on its side); this passes by itself.",
        IsTransient: true);

    public static readonly ErrorRow TooOften = new(
        ExchangeErrorKind.RateLimited,
        "has received too many requests from this server's address; it goes on by itself.",
        IsTransient: true);

    public static readonly ErrorRow Forbidden = new(
        ExchangeErrorKind.MissingPermission,
        "does not show that to this API key: a permission is missing. Check the key in Binance's API management.");

    public static readonly ErrorRow Gone = new(
        ExchangeErrorKind.NotSupported,
        "does not offer that (any more); a newer version of the dashboard may know what to ask for instead.");

    public static readonly ErrorRow Parameter = new(
        ExchangeErrorKind.BadRequest,
        "did not accept what it was asked for; a newer version of the dashboard may know what changed.");

    public static readonly ErrorRow Symbol = new(
        ExchangeErrorKind.BadRequest,
        "does not know that symbol or coin: it was never listed there, or is listed no more.");

    public static readonly ErrorRow Range = new(
        ExchangeErrorKind.BadRequest,
        "does not answer for so long a time, or for one so long ago.");

    public static readonly ErrorRow NoRecord = new(
        ExchangeErrorKind.BadRequest,
        "has no such record: it never existed there, or was put into its archive.");
}
