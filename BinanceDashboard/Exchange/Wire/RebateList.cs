using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Rebates;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record RebateList
{
    [JsonPropertyName("totalRecords")]
    public int? Total { get; init; }

    [JsonPropertyName("data")]
    public IReadOnlyList<Rebate>? Rows { get; init; }
}
