using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wallet;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record SnapshotAnswer<T> : CodedAnswer
{
    [JsonPropertyName("snapshotVos")]
    public IReadOnlyList<DailySnapshot<T>>? Days { get; init; }
}
