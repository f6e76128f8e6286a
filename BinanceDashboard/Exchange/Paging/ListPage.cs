using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Paging;

/// <summary>One answer of a call that lists by page number.</summary>
public sealed record ListPage<T>
{
    [JsonPropertyName("rows")]
    public required IReadOnlyList<T> Rows { get; init => field = value ?? []; }

    /// <summary>How many rows there are on all pages, as the exchange says; null where it does not say.</summary>
    [JsonPropertyName("total")]
    public int? Total { get; init; }
}
