using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>On whose behalf calls are made.</summary>
internal sealed record ExchangeOrigin(string Environment, ApiCredentials? Credentials, bool ByUser)
{
    public WeightMeter Meter { get; } = new();
}
