using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesBalance : FuturesBalance
{
    [JsonPropertyName("maxWithdrawAmount")]
    public decimal TransferableBalance { get; init; }

    /// <summary>Whether it counts as collateral in multi-assets mode.</summary>
    [JsonPropertyName("marginAvailable")]
    public bool IsCollateral { get; init; }
}
