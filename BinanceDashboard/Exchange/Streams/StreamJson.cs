using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>Messages of streams; their names differ by case alone, and new ones are passed over.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters =
    [
        typeof(TimeConverter), typeof(OptionalTimeConverter), typeof(OptionalNumberConverter<decimal>),
        typeof(WordConverter<PositionSide>), typeof(WordConverter<FuturesOrderStatus>),
    ])]
[JsonSerializable(typeof(IReadOnlyList<PriceEvent>))]
[JsonSerializable(typeof(SpotBalancesChanged))]
[JsonSerializable(typeof(SpotBalanceMoved))]
[JsonSerializable(typeof(SpotOrderChanged))]
[JsonSerializable(typeof(FuturesWalletChanged))]
[JsonSerializable(typeof(FuturesOrderChanged))]
[JsonSerializable(typeof(ListenKey))]
[JsonSerializable(typeof(UserDataSubscription))]
internal sealed partial class StreamJson : JsonSerializerContext;
