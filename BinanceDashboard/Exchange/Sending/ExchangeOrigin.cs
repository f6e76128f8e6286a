using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>On whose behalf calls are made.</summary>
/// <param name="LeavesHalf">Half of every budget stays free for others.</param>
internal sealed record ExchangeOrigin(string Environment, ApiCredentials? Credentials, bool ByUser, bool LeavesHalf = false)
{
    public WeightMeter Meter { get; } = new();
}
