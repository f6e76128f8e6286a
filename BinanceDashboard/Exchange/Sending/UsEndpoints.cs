namespace BinanceDashboard.Exchange.Sending;

/// <summary>What Binance.US alone offers. It documents a weight of 1 for each.</summary>
internal static class UsEndpoints
{
    public static readonly Endpoint FiatDeposits = Us("fiatpayment/query/deposit/history");
    public static readonly Endpoint FiatWithdrawals = Us("fiatpayment/query/withdraw/history");
    public static readonly Endpoint Distributions = Us("asset/assetDistributionHistory");
    public static readonly Endpoint DustLog = Us("asset/query/dust-logs");
    public static readonly Endpoint OtcOrders = Us("otc/orders");
    public static readonly Endpoint StakingBalances = Us("staking/stakingBalance");
    public static readonly Endpoint StakingHistory = Us("staking/history");
    public static readonly Endpoint StakingRewards = Us("staking/stakingRewardsHistory");

    public static IReadOnlyList<Endpoint> All { get; } =
        [FiatDeposits, FiatWithdrawals, Distributions, DustLog, OtcOrders, StakingBalances, StakingHistory, StakingRewards];

    private static Endpoint Us(string name) => Endpoint.SapiByAddress("/sapi/v1/" + name, 1) with { Venue = Venue.Us };
}
