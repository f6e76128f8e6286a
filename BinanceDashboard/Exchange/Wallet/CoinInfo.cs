using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>An asset of the exchange, with what the account has of it.</summary>
public sealed record CoinInfo
{
    [JsonPropertyName("coin")]
    public required string Asset { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>In the spot wallet.</summary>
    [JsonPropertyName("free")]
    public required decimal Available { get; init; }

    /// <summary>In open orders.</summary>
    [JsonPropertyName("locked")]
    public decimal? Locked { get; init; }

    [JsonPropertyName("freeze")]
    public decimal? Frozen { get; init; }

    [JsonPropertyName("withdrawing")]
    public decimal? Withdrawing { get; init; }

    [JsonPropertyName("ipoing")]
    public decimal? InSubscriptions { get; init; }

    [JsonPropertyName("ipoable")]
    public decimal? ForSubscriptions { get; init; }

    [JsonPropertyName("storage")]
    public decimal? Storage { get; init; }

    [JsonPropertyName("isLegalMoney")]
    public bool IsFiat { get; init; }

    [JsonPropertyName("trading")]
    public bool IsTrading { get; init; }

    [JsonPropertyName("depositAllEnable")]
    public bool CanDeposit { get; init; }

    [JsonPropertyName("withdrawAllEnable")]
    public bool CanWithdraw { get; init; }

    [JsonPropertyName("networkList")]
    public IReadOnlyList<CoinNetwork>? Networks { get; init; }
}
