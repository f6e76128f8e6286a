using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.SubAccounts;

/// <summary>Between this sub-account and its master or another sub-account.</summary>
public sealed record SubAccountTransfer
{
    [JsonPropertyName("tranId")]
    public required long Id { get; init; }

    /// <summary>1 in, 2 out.</summary>
    [JsonPropertyName("type")]
    public required int DirectionCode { get; init; }

    [JsonIgnore]
    public SubAccountDirection Direction => DirectionCode switch
    {
        1 => SubAccountDirection.In,
        2 => SubAccountDirection.Out,
        _ => SubAccountDirection.Unknown,
    };

    /// <summary>"master" or "subAccount".</summary>
    [JsonPropertyName("counterParty")]
    public string? CounterParty { get; init; }

    /// <summary>The other side's.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Positive, whichever way it went.</summary>
    [JsonPropertyName("qty")]
    public required decimal Quantity { get; init; }

    /// <summary>In the exchange's words: "SPOT", "USDT_FUTURE" …</summary>
    [JsonPropertyName("fromAccountType")]
    public string? FromWallet { get; init; }

    [JsonPropertyName("toAccountType")]
    public string? ToWallet { get; init; }

    [JsonPropertyName("status")]
    public SubAccountTransferStatus Status { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }
}
