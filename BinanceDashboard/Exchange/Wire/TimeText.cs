using System.Globalization;
using System.Text.Json;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>The forms in which Binance writes a time, all UTC: Unix milliseconds, Unix seconds, "2019-10-12 11:12:02".</summary>
internal static class TimeText
{
    // Below it a number can only be seconds: in milliseconds it would lie before March 1973.
    private const long FirstMillisecond = 100_000_000_000;
    private const string Format = "yyyy-MM-dd HH:mm:ss";

    /// <summary>Null for the ways of saying "not yet": 0, −1 and empty text.</summary>
    public static DateTimeOffset? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return FromNumber(reader.GetInt64());
        }

        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException("A time was expected.");
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return FromNumber(number);
        }

        return DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new JsonException("A time was expected.");
    }

    private static DateTimeOffset? FromNumber(long number) => number switch
    {
        <= 0 => null,
        < FirstMillisecond => DateTimeOffset.FromUnixTimeSeconds(number),
        _ when number <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() => DateTimeOffset.FromUnixTimeMilliseconds(number),
        _ => throw new JsonException("A time was expected."),
    };
}
