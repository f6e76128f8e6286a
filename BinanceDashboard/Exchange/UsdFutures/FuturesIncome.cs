using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>One change of a futures wallet. Its identity is type, transaction, asset and symbol together.</summary>
public sealed record FuturesIncome
{
    /// <summary>Empty for what belongs to no symbol, such as a transfer.</summary>
    [JsonPropertyName("symbol")]
    public string Symbol { get; init; } = "";

    [JsonPropertyName("incomeType")]
    public required string TypeText { get; init; }

    [JsonIgnore]
    public IncomeType Type => TypeText == "DELIVERED_SETTELMENT" ? IncomeType.DeliveredSettlement : WordConverter<IncomeType>.Of(TypeText);

    /// <summary>In the asset; negative when it left the wallet.</summary>
    [JsonPropertyName("income")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("info")]
    public string? Info { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }

    /// <summary>Unique within one type of income only.</summary>
    [JsonPropertyName("tranId")]
    [JsonConverter(typeof(IdConverter))]
    public required string TransactionId { get; init; }

    /// <summary>Null or empty for what comes from no trade.</summary>
    [JsonPropertyName("tradeId")]
    [JsonConverter(typeof(IdConverter))]
    public string? TradeId { get; init; }
}
