using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Limits;

/// <param name="Host">Host and port: environments on the same host share its budgets.</param>
/// <param name="Path">Empty where a pool spans endpoints.</param>
/// <param name="Key">The key's fingerprint; empty where a pool spans keys.</param>
internal readonly record struct PoolKey(WeightPoolKind Kind, string Host, string Path, string Key)
{
    public static PoolKey Of(ExchangeCall call) => call.Endpoint.Pool switch
    {
        WeightPoolKind.Spot => new(WeightPoolKind.Spot, call.Host, "", ""),
        WeightPoolKind.Futures => new(WeightPoolKind.Futures, call.FuturesHost, "", ""),
        WeightPoolKind.FundingRates => new(WeightPoolKind.FundingRates, call.Host, "", ""),
        WeightPoolKind.SapiIp => new(WeightPoolKind.SapiIp, call.Host, call.Endpoint.Path, ""),
        WeightPoolKind.SapiUid => new(WeightPoolKind.SapiUid, call.Host, call.Endpoint.Path, call.Credentials?.Fingerprint ?? ""),
        _ => throw new ArgumentOutOfRangeException(nameof(call), call.Endpoint.Pool, null),
    };

    public string Words => Kind switch
    {
        WeightPoolKind.Spot => "spot",
        WeightPoolKind.Futures => "futures",
        WeightPoolKind.FundingRates => "funding rates",
        _ => Path,
    };
}
