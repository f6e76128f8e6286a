using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wallet;

namespace BinanceDashboard.Exchange.Margin;

public sealed record MarginBorrowRepay
{
    [JsonPropertyName("txId")]
    public required long Id { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Borrowed, or repaid with its interest; positive.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>Repayments only.</summary>
    [JsonPropertyName("principal")]
    public decimal? Principal { get; init; }

    /// <summary>Repayments only.</summary>
    [JsonPropertyName("interest")]
    public decimal? Interest { get; init; }

    /// <summary>Null on cross margin.</summary>
    [JsonPropertyName("isolatedSymbol")]
    public string? IsolatedSymbol { get; init; }

    /// <summary>"MANUAL" or "AUTO".</summary>
    [JsonPropertyName("type")]
    public string? Mode { get; init; }

    [JsonPropertyName("status")]
    public TransferStatus Status { get; init; }

    [JsonPropertyName("timestamp")]
    public required DateTimeOffset At { get; init; }
}
