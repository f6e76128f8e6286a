using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Analytics.Positions;

namespace BinanceDashboard.Tests.Analytics.CostBasis;

/// <summary>Facts of spot with defaults: account 1, one second from fact to fact; USDT is 1, BTC 50,000, BNB 500, EUR 1.1, all else unpriced.</summary>
internal static class Costs
{
    public static readonly CostTerms Prices = new()
    {
        Price = (asset, _) => asset switch { "USDT" => 1, "BTC" => 50_000, "BNB" => 500, "EUR" => 1.1m, "ETH" => 2_500, _ => null },
        Symbol = symbol => symbol.Symbol == "GONEUSDT" ? null : new SymbolTerms { Base = symbol.Symbol[..3], Quote = symbol.Symbol[3..] },
    };

    public static readonly IReadOnlyList<CostMethod> Methods = Enum.GetValues<CostMethod>();

    public static IReadOnlyList<AssetCost> Build(CostFacts facts, CostMethod method = CostMethod.Fifo, CostTerms? terms = null) =>
        CostBasisCalculator.Build(CostLedger.Of(facts, terms ?? Prices), method);

    public static AssetCost Of(this IReadOnlyList<AssetCost> costs, string asset) => costs.Single(cost => cost.Asset == asset);

    public static AssetCost Asset(string asset, CostMethod method, params IReadOnlyList<Fill> fills) => Build(new CostFacts { Fills = fills }, method).Of(asset);

    public static Fill Spot(Fill fill, string symbol = "SOLUSDT", string feeAsset = "USDT") =>
        fill with { Market = Market.Spot, Symbol = symbol, MarginAsset = null, CommissionAsset = feeAsset };

    public static CashFlow Flow(double seconds, FlowKind kind, string asset, decimal quantity, decimal fee = 0, decimal? amountUsd = null) => new()
    {
        AccountId = 1,
        Kind = kind,
        ExternalId = $"{seconds}",
        Asset = asset,
        Quantity = quantity,
        Fee = fee,
        At = Trades.At(seconds),
        Status = FlowStatus.Completed,
        AmountUsd = amountUsd,
    };

    public static Dividend Reward(double seconds, string asset, decimal quantity) =>
        new() { AccountId = 1, ExternalId = $"{seconds}", At = Trades.At(seconds), Asset = asset, Quantity = quantity };

    public static Conversion Convert(double seconds, string from, decimal given, string to, decimal received, decimal? feeBnb = null) => new()
    {
        AccountId = 1,
        ExternalId = $"{seconds}",
        At = Trades.At(seconds),
        Source = feeBnb is null ? ConversionSource.Convert : ConversionSource.Dust,
        FromAsset = from,
        FromQuantity = given,
        ToAsset = to,
        ToQuantity = received,
        FeeBnb = feeBnb,
    };
}
