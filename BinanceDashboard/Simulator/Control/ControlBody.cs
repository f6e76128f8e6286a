using System.Globalization;
using System.Text.Json;

namespace BinanceDashboard.Simulator.Control;

/// <summary>A control route's body; what is missing or of the wrong kind is refused with a sentence.</summary>
internal sealed class ControlBody : IDisposable
{
    private readonly JsonDocument _document;

    public ControlBody(string text)
    {
        try
        {
            _document = JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            throw new SimulatorException(400, "The body is not JSON.");
        }

        if (_document.RootElement.ValueKind == JsonValueKind.Object) return;
        _document.Dispose();
        throw new SimulatorException(400, "The body must be a JSON object.");
    }

    public string Text(string name) => OptionalText(name) ?? throw new SimulatorException(400, $"'{name}' is missing.");

    public string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw new SimulatorException(400, $"'{name}' must be a text."),
    };

    /// <summary>A JSON number, or a text that holds one.</summary>
    public decimal Amount(string name)
    {
        var value = Find(name) ?? throw new SimulatorException(400, $"'{name}' is missing.");
        var number = 0m;
        var isNumber = value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetDecimal(out number),
            JsonValueKind.String => decimal.TryParse(value.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out number),
            _ => false,
        };
        return isNumber ? number : throw new SimulatorException(400, $"'{name}' must be a number.");
    }

    public int Number(string name, int otherwise) => Find(name) switch
    {
        null => otherwise,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        _ => throw new SimulatorException(400, $"'{name}' must be a whole number."),
    };

    public bool? Flag(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new SimulatorException(400, $"'{name}' must be true or false."),
    };

    public TimeSpan Duration(string name) => OptionalText(name) is not { } text
        ? TimeSpan.Zero
        : TimeSpan.TryParseExact(text, ["c", "g"], CultureInfo.InvariantCulture, out var duration) ? duration : throw new SimulatorException(400, $"'{name}' must be a duration like \"01:00:00\" or \"1.00:00:00\".");

    public void Dispose() => _document.Dispose();

    private JsonElement? Find(string name) =>
        _document.RootElement.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
