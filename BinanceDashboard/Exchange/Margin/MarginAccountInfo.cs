using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Margin;

/// <summary>The cross margin wallet.</summary>
public sealed record MarginAccountInfo
{
    [JsonPropertyName("userAssets")]
    public required IReadOnlyList<MarginAsset> Assets { get; init; }

    [JsonPropertyName("created")]
    public bool? IsCreated { get; init; }

    [JsonPropertyName("borrowEnabled")]
    public bool CanBorrow { get; init; }

    [JsonPropertyName("tradeEnabled")]
    public bool CanTrade { get; init; }

    [JsonPropertyName("transferInEnabled")]
    public bool CanTransferIn { get; init; }

    [JsonPropertyName("transferOutEnabled")]
    public bool CanTransferOut { get; init; }

    [JsonPropertyName("accountType")]
    public string? AccountType { get; init; }

    /// <summary>Assets over debts; 999 without debts.</summary>
    [JsonPropertyName("marginLevel")]
    public decimal? MarginLevel { get; init; }

    [JsonPropertyName("collateralMarginLevel")]
    public decimal? CollateralMarginLevel { get; init; }

    [JsonPropertyName("totalAssetOfBtc")]
    public decimal? TotalInBtc { get; init; }

    /// <summary>Positive.</summary>
    [JsonPropertyName("totalLiabilityOfBtc")]
    public decimal? DebtInBtc { get; init; }

    [JsonPropertyName("totalNetAssetOfBtc")]
    public decimal? NetInBtc { get; init; }

    [JsonPropertyName("TotalCollateralValueInUSDT")]
    public decimal? CollateralInUsdt { get; init; }

    [JsonPropertyName("totalOpenOrderLossInUSDT")]
    public decimal? OpenOrderLossInUsdt { get; init; }
}
