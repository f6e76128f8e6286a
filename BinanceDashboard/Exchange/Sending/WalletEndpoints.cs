namespace BinanceDashboard.Exchange.Sending;

/// <summary>What the account holds, and what came in and went out by chain or between its wallets.</summary>
internal static class WalletEndpoints
{
    public static readonly Endpoint SystemStatus = Endpoint.SapiByAddress("/sapi/v1/system/status", 1) with { Security = Security.None };
    public static readonly Endpoint Assets = Endpoint.SapiByAddress("/sapi/v1/capital/config/getall", 10) with { Venue = Venue.Everywhere };
    public static readonly Endpoint Deposits = Endpoint.SapiByAddress("/sapi/v1/capital/deposit/hisrec", 1) with { Venue = Venue.Everywhere };

    // Alone of its kind, its 180,000 are counted per second.
    public static readonly Endpoint Withdrawals =
        Endpoint.SapiByKey("/sapi/v1/capital/withdraw/history", 18_000) with { Window = TimeSpan.FromSeconds(1), Venue = Venue.Everywhere };

    // The two calls that read although they are POST; the table's test holds that there is no third.
    public static readonly Endpoint Balances = Endpoint.SapiByAddress("/sapi/v3/asset/getUserAsset", 5) with { Method = HttpMethod.Post };
    public static readonly Endpoint FundingWallet = Endpoint.SapiByAddress("/sapi/v1/asset/get-funding-asset", 1) with { Method = HttpMethod.Post };

    public static readonly Endpoint WalletBalances = Endpoint.SapiByAddress("/sapi/v1/asset/wallet/balance", 60);
    public static readonly Endpoint Transfers = Endpoint.SapiByAddress("/sapi/v1/asset/transfer", 1);
    public static readonly Endpoint DustLog = Endpoint.SapiByAddress("/sapi/v1/asset/dribblet", 1);
    public static readonly Endpoint Dividends = Endpoint.SapiByAddress("/sapi/v1/asset/assetDividend", 10);
    public static readonly Endpoint TradeFees = Endpoint.SapiByAddress("/sapi/v1/asset/tradeFee", 1);
    public static readonly Endpoint Snapshots = Endpoint.SapiByAddress("/sapi/v1/accountSnapshot", 2_400);
    public static readonly Endpoint AccountStatus = Endpoint.SapiByAddress("/sapi/v1/account/info", 1);
    public static readonly Endpoint KeyPermissions = Endpoint.SapiByAddress("/sapi/v1/account/apiRestrictions", 1);

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        SystemStatus, Assets, Deposits, Withdrawals, Balances, FundingWallet, WalletBalances,
        Transfers, DustLog, Dividends, TradeFees, Snapshots, AccountStatus, KeyPermissions,
    ];
}
