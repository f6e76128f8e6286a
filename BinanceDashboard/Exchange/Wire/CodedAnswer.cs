using System.Globalization;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>
/// An answer that says inside HTTP 200 whether the call went well: "000000" of fiat, Pay and P2P, "000000000" of the
/// rebates, 200 of the snapshots.
/// </summary>
internal abstract record CodedAnswer
{
    private const string Success = "200";

    [JsonPropertyName("code")]
    [JsonConverter(typeof(IdConverter))]
    public required string? Code { get; init; }

    [JsonPropertyName("success")]
    public bool? IsSuccess { get; init; }

    [JsonPropertyName("message")]
    public string? Message { get; init; }

    [JsonPropertyName("msg")]
    public string? ShortMessage { get; init; }

    /// <summary>Null when the call went well.</summary>
    public ErrorBody? Fault() => IsSuccess != false && (string.IsNullOrEmpty(Code) ? IsSuccess == true : Code == Success || Code.All(digit => digit == '0'))
        ? null
        : new ErrorBody
        {
            Code = int.TryParse(Code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code) ? code : null,
            Text = string.IsNullOrEmpty(Message) ? ShortMessage : Message,
        };
}
