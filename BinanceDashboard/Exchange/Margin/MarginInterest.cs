using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Margin;

public sealed record MarginInterest
{
    [JsonPropertyName("txId")]
    public required long Id { get; init; }

    [JsonPropertyName("interestAccuredTime")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In which the interest is charged.</summary>
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("rawAsset")]
    public string? BorrowedAsset { get; init; }

    /// <summary>Of the asset borrowed.</summary>
    [JsonPropertyName("principal")]
    public required decimal Principal { get; init; }

    /// <summary>A cost, positive.</summary>
    [JsonPropertyName("interest")]
    public required decimal Interest { get; init; }

    /// <summary>A ratio per day.</summary>
    [JsonPropertyName("interestRate")]
    public decimal? Rate { get; init; }

    [JsonPropertyName("type")]
    public MarginInterestType Type { get; init; }

    /// <summary>Null on cross margin.</summary>
    [JsonPropertyName("isolatedSymbol")]
    public string? IsolatedSymbol { get; init; }
}
