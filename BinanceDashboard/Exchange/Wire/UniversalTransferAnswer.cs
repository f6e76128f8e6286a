using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.SubAccounts;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record UniversalTransferAnswer
{
    [JsonPropertyName("result")]
    public required IReadOnlyList<UniversalTransfer>? Transfers { get; init; }

    [JsonPropertyName("totalCount")]
    public int? Total { get; init; }
}
