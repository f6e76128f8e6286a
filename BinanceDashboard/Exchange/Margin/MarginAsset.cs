using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Margin;

/// <summary>One asset of the cross margin wallet.</summary>
public sealed record MarginAsset
{
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("free")]
    public required decimal Available { get; init; }

    /// <summary>In open orders.</summary>
    [JsonPropertyName("locked")]
    public required decimal Locked { get; init; }

    /// <summary>Owed, positive, without interest.</summary>
    [JsonPropertyName("borrowed")]
    public required decimal Borrowed { get; init; }

    /// <summary>Owed, positive.</summary>
    [JsonPropertyName("interest")]
    public required decimal Interest { get; init; }

    /// <summary>Available and locked, less what is owed; negative when more is owed than there is.</summary>
    [JsonPropertyName("netAsset")]
    public required decimal Net { get; init; }
}
