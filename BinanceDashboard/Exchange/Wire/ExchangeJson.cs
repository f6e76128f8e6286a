using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.Wire;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters =
    [
        typeof(TimeConverter), typeof(OptionalTimeConverter), typeof(KlineConverter),
        typeof(WordConverter<SymbolStatus>),
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
internal sealed partial class ExchangeJson : JsonSerializerContext;
