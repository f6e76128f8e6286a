namespace BinanceDashboard.Exchange.Sending;

/// <summary>Simple Earn.</summary>
internal static class EarnEndpoints
{
    public static readonly Endpoint Account = Earn("account");
    public static readonly Endpoint FlexiblePositions = Earn("flexible/position");
    public static readonly Endpoint LockedPositions = Earn("locked/position");
    public static readonly Endpoint FlexibleSubscriptions = Earn("flexible/history/subscriptionRecord");
    public static readonly Endpoint FlexibleRedemptions = Earn("flexible/history/redemptionRecord");
    public static readonly Endpoint FlexibleRewards = Earn("flexible/history/rewardsRecord");
    public static readonly Endpoint LockedSubscriptions = Earn("locked/history/subscriptionRecord");
    public static readonly Endpoint LockedRedemptions = Earn("locked/history/redemptionRecord");
    public static readonly Endpoint LockedRewards = Earn("locked/history/rewardsRecord");

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        Account, FlexiblePositions, LockedPositions,
        FlexibleSubscriptions, FlexibleRedemptions, FlexibleRewards,
        LockedSubscriptions, LockedRedemptions, LockedRewards,
    ];

    private static Endpoint Earn(string name) => Endpoint.SapiByAddress("/sapi/v1/simple-earn/" + name, 150);
}
