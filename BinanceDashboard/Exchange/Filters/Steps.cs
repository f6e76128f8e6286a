namespace BinanceDashboard.Exchange.Filters;

/// <summary>Comparisons in decimals, without any rounding. A bound or step that is 0 is off.</summary>
internal static class Steps
{
    public static bool IsBelow(decimal value, decimal min) => min > 0m && value < min;

    public static bool IsAbove(decimal value, decimal max) => max > 0m && value > max;

    public static bool IsMultiple(decimal value, decimal step) => step <= 0m || value % step == 0m;

    /// <summary>Zeros at the end do not count.</summary>
    /// <param name="places">Null for any number of them.</param>
    public static bool ExceedsPrecision(decimal value, int? places) => places is { } most and < 28 && decimal.Round(value, most) != value;
}
