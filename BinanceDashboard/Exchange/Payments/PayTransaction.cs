using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Payments;

/// <summary>Who paid and who received is not kept: it is other people's data.</summary>
public sealed record PayTransaction
{
    [JsonPropertyName("transactionId")]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    [JsonPropertyName("orderType")]
    public PayType Type { get; init; }

    [JsonPropertyName("transactionTime")]
    public required DateTimeOffset At { get; init; }

    [JsonPropertyName("currency")]
    public required string Asset { get; init; }

    /// <summary>Received positive, paid negative.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>1 funding, 2 spot, 3 fiat, 4 and 6 card, 5 earn.</summary>
    [JsonPropertyName("walletType")]
    public int? WalletType { get; init; }

    [JsonPropertyName("walletTypes")]
    public IReadOnlyList<int>? WalletTypes { get; init; }

    [JsonPropertyName("fundsDetail")]
    public IReadOnlyList<PayFunds>? Funds { get; init; }
}
