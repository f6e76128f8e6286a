using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.CoinFutures;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>What only the futures calls answer, and the looser forms in which they write numbers, words and flags.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters =
    [
        typeof(TimeConverter), typeof(OptionalTimeConverter), typeof(OptionalNumberConverter<decimal>), typeof(FlagConverter), typeof(MarginTypeConverter),
        typeof(WordConverter<SymbolStatus>), typeof(WordConverter<ContractType>), typeof(WordConverter<PositionSide>),
    ])]
[JsonSerializable(typeof(UsdFuturesExchangeInfo))]
[JsonSerializable(typeof(UsdFuturesAccountInfo))]
[JsonSerializable(typeof(IReadOnlyList<UsdFuturesBalance>))]
[JsonSerializable(typeof(IReadOnlyList<UsdFuturesPositionRisk>))]
[JsonSerializable(typeof(FuturesAccountConfig))]
[JsonSerializable(typeof(IReadOnlyList<FuturesSymbolConfig>))]
[JsonSerializable(typeof(IReadOnlyList<UsdFuturesTrade>))]
[JsonSerializable(typeof(IReadOnlyList<UsdFuturesOrder>))]
[JsonSerializable(typeof(IReadOnlyList<ConditionalOrder>))]
[JsonSerializable(typeof(IReadOnlyList<FuturesIncome>))]
[JsonSerializable(typeof(MultiAssetsMode))]
[JsonSerializable(typeof(PositionMode))]
[JsonSerializable(typeof(IReadOnlyList<UsdFuturesBrackets>))]
[JsonSerializable(typeof(FuturesCommissionRate))]
[JsonSerializable(typeof(IReadOnlyList<FuturesMarkPrice>))]
[JsonSerializable(typeof(IReadOnlyList<FuturesFundingRate>))]
[JsonSerializable(typeof(IReadOnlyList<FuturesFundingInfo>))]
[JsonSerializable(typeof(IReadOnlyList<UsdFuturesTicker>))]
[JsonSerializable(typeof(IReadOnlyList<FuturesBookPrice>))]
[JsonSerializable(typeof(IReadOnlyList<AssetIndex>))]
[JsonSerializable(typeof(CoinFuturesExchangeInfo))]
[JsonSerializable(typeof(CoinFuturesAccountInfo))]
[JsonSerializable(typeof(IReadOnlyList<CoinFuturesBalance>))]
[JsonSerializable(typeof(IReadOnlyList<CoinFuturesPositionRisk>))]
[JsonSerializable(typeof(IReadOnlyList<CoinFuturesTrade>))]
[JsonSerializable(typeof(IReadOnlyList<CoinFuturesOrder>))]
[JsonSerializable(typeof(IReadOnlyList<CoinFuturesPrice>))]
[JsonSerializable(typeof(IReadOnlyList<CoinFuturesTicker>))]
[JsonSerializable(typeof(IReadOnlyList<CoinFuturesBrackets>))]
internal sealed partial class FuturesJson : JsonSerializerContext;
