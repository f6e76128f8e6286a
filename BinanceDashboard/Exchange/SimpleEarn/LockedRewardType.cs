using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SimpleEarn;

[JsonConverter(typeof(WordConverter<LockedRewardType>))]
public enum LockedRewardType
{
    Unknown,
    LockedRewards,
    BoostRewards,
}
