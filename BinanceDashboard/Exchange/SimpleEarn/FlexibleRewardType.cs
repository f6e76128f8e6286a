using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SimpleEarn;

[JsonConverter(typeof(WordConverter<FlexibleRewardType>))]
public enum FlexibleRewardType
{
    Unknown,
    Bonus,
    RealTime,
    Rewards,
}
