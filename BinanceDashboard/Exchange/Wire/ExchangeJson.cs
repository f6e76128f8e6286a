using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.Wire;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters =
    [
        typeof(TimeConverter), typeof(OptionalTimeConverter), typeof(KlineConverter),
        typeof(WordConverter<SymbolStatus>), typeof(WordConverter<ContractType>), typeof(WordConverter<PositionSide>),
    ])]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(ServerTime))]
[JsonSerializable(typeof(SpotExchangeInfo))]
[JsonSerializable(typeof(IReadOnlyList<SymbolPrice>))]
[JsonSerializable(typeof(IReadOnlyList<Kline>))]
[JsonSerializable(typeof(SpotAccountInfo))]
[JsonSerializable(typeof(IReadOnlyList<Deposit>))]
[JsonSerializable(typeof(IReadOnlyList<Withdrawal>))]
[JsonSerializable(typeof(IReadOnlyList<WalletBalance>))]
[JsonSerializable(typeof(ApiKeyPermissions))]
[JsonSerializable(typeof(UsdFuturesExchangeInfo))]
[JsonSerializable(typeof(UsdFuturesAccountInfo))]
internal sealed partial class ExchangeJson : JsonSerializerContext;
