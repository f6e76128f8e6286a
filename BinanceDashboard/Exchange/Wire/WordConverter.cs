using System.Text.Json;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>
/// Reads <c>PENDING_TRADING</c> as <c>PendingTrading</c>. What the enum does not hold becomes its value 0, which is
/// <c>Unknown</c> in all of them: a new word must never bring a run down.
/// </summary>
internal sealed class WordConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Words =
        Enum.GetValues<TEnum>().ToDictionary(value => value.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>For a record that keeps the word itself as well.</summary>
    public static TEnum Of(string word) =>
        Words.GetValueOrDefault(word.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Of(reader.GetString()!);
        }

        reader.Skip();
        return default;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
