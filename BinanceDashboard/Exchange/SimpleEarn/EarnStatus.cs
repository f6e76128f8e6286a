using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SimpleEarn;

/// <summary>The words of subscriptions and redemptions together.</summary>
[JsonConverter(typeof(WordConverter<EarnStatus>))]
public enum EarnStatus
{
    Unknown,
    Purchasing,
    Success,
    Failed,

    /// <summary>Redeemed and back in the wallet.</summary>
    Paid,
    Redeeming,
    Pending,
}
