using System.Globalization;
using System.Text.Json;

namespace BinanceDashboard.Collector.Rates;

/// <summary>What a service of daily rates answers: units per US dollar, and the day.</summary>
internal sealed record DailyAnswer
{
    private const string DateForm = "yyyy-MM-dd";

    public required IReadOnlyDictionary<string, decimal> UnitsPerUsd { get; init; }

    public DateOnly? Day { get; init; }

    public string? DayText => Day?.ToString(DateForm, CultureInfo.InvariantCulture);

    /// <exception cref="RateException">It is no such answer.</exception>
    public static DailyAnswer Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("rates", out var rates) || rates.ValueKind != JsonValueKind.Object)
                throw new RateException("answered without rates");
            if (Text(root, "base") is { } name && !name.Equals(CurrencyRate.Dollar, StringComparison.OrdinalIgnoreCase))
                throw new RateException($"tells rates per {name}, but rates per USD are needed");
            return new DailyAnswer
            {
                UnitsPerUsd = rates.EnumerateObject().Where(IsRate).DistinctBy(rate => rate.Name.ToUpperInvariant()).ToDictionary(rate => rate.Name.ToUpperInvariant(), rate => rate.Value.GetDecimal(), StringComparer.Ordinal),
                Day = DateOnly.TryParseExact(Text(root, "date"), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new RateException("answered with something else than JSON", failure);
        }
    }

    // What is absent, no number or not positive is missing.
    private static bool IsRate(JsonProperty rate) => rate.Value.ValueKind == JsonValueKind.Number && rate.Value.TryGetDecimal(out var units) && units > 0;

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
