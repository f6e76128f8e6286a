namespace BinanceDashboard.Components.Formatting;

/// <summary>The signs and spaces of typography, where a keyboard has only one of each.</summary>
internal static class Sign
{
    public const string Minus = "\u2212";
    public const string Plus = "+";
    public const string Narrow = "\u202F";
    public const string None = "–";
    public const string Hidden = "••••";

    /// <summary>Only the real minus; zero has no sign.</summary>
    public static string OfNegative(decimal value) => value < 0 ? Minus : "";

    /// <summary>Plus or the real minus; zero has no sign.</summary>
    public static string Of(decimal value) => value > 0 ? Plus : OfNegative(value);
}
