using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

public sealed record FuturesWalletChange
{
    /// <summary>The exchange's word: ORDER, FUNDING_FEE, DEPOSIT, WITHDRAW, INSURANCE_CLEAR and others.</summary>
    [JsonPropertyName("m")]
    public string Reason { get; init; } = "";

    /// <summary>As they are now; those not named are as they were.</summary>
    [JsonPropertyName("B")]
    public IReadOnlyList<FuturesWalletBalance> Balances { get; init; } = [];

    /// <inheritdoc cref="Balances"/>
    [JsonPropertyName("P")]
    public IReadOnlyList<StreamedPosition> Positions { get; init; } = [];
}
