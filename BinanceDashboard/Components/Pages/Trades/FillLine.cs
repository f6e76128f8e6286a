using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>A fill in the list.</summary>
/// <param name="Account">The account's name where several are shown.</param>
/// <param name="QuantityAsset">What the quantity counts; empty where it is not known, and on COIN-M, which counts contracts.</param>
/// <param name="AmountAsset">What the amount is in; empty where it is not known.</param>
public sealed record FillLine(Fill Fill, string? Account, string QuantityAsset, string AmountAsset)
{
    public string Key => $"{Fill.AccountId} {Fill.Market} {Fill.Symbol} {Fill.TradeId}";
}
