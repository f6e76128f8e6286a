using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Api.Portfolio;

/// <param name="AccountId">As text or number; may be left out while the user has exactly one account.</param>
/// <param name="AcceptPartial">Imports what is known where a part of the account could not be read.</param>
public sealed record ImportRequest([property: JsonPropertyName("accountId")] JsonElement AccountId, [property: JsonPropertyName("acceptPartial")] bool AcceptPartial)
{
    /// <summary>Null where it was left out; an id that is none is as unknown as one of nobody.</summary>
    public long? Account() => AccountId.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.Number when AccountId.TryGetInt64(out var number) => number,
        JsonValueKind.String when long.TryParse(AccountId.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => 0,
    };
}
