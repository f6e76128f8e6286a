using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record DataAnswer<T> : CodedAnswer
{
    /// <summary>Absent when there is nothing.</summary>
    [JsonPropertyName("data")]
    public IReadOnlyList<T>? Data { get; init; }

    [JsonPropertyName("total")]
    public int? Total { get; init; }

    public ListPage<T> ToPage() => new() { Rows = Data ?? [], Total = Total };
}
