using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BinanceDashboard.Store.Configuration;

/// <summary>Quantities and prices as canonical text: no exponent, no trailing zeros, so equal values are equal text.</summary>
public sealed class DecimalText() : ValueConverter<decimal, string>(
    value => Write(value),
    text => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture))
{
    // Dividing by a one with all 28 zeros drops the trailing zeros of the scale.
    public static string Write(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
