using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;

namespace BinanceDashboard.Access;

/// <summary>Tries a key at its exchange and says what it may do.</summary>
public sealed class KeyCheck(BinanceClientFactory clients, ExchangeEnvironments environments)
{
    /// <summary>Never throws for what the exchange answers: the report's sentence says it.</summary>
    public async Task<KeyReport> TestAsync(string environment, ApiCredentials credentials, CancellationToken cancellationToken)
    {
        try
        {
            var client = clients.Create(environment, credentials, byUser: true);
            var account = await client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, cancellationToken);
            var permissions = await PermissionsAsync(client, environment, cancellationToken);
            return new KeyReport
            {
                Success = true,
                Message = SentenceFor(permissions),
                Permissions = permissions,
                AccountType = account.AccountType,
                CanTrade = account.CanTrade && permissions?.SpotAndMarginTrading != false,
                CanWithdraw = account.CanWithdraw && permissions?.Withdrawals != false,
                CanDeposit = account.CanDeposit,
                Balances = account.Balances.Count,
            };
        }
        catch (ExchangeException failure)
        {
            return KeyReport.Failed(failure.Message);
        }
    }

    /// <summary>Null where the environment has no such call.</summary>
    /// <exception cref="ExchangeException">The exchange did not answer it.</exception>
    public async Task<KeyPermissions?> PermissionsAsync(BinanceClient client, string environment, CancellationToken cancellationToken)
    {
        if (environments.Find(environment) is not { HasSapi: true }) return null;
        try
        {
            return Of(await client.SpotApi.Account.GetApiKeyPermissionsAsync(cancellationToken));
        }
        catch (ExchangeException fault) when (fault.Kind == ExchangeErrorKind.NotOffered)
        {
            // Binance.US has a wallet API without this call.
            return null;
        }
    }

    /// <summary>The rights beyond reading that a key should not have for this program; empty for a key that is as it should be.</summary>
    public static IReadOnlyList<string> RightsBeyondReading(KeyPermissions permissions)
    {
        var rights = new List<string>();
        if (permissions.SpotAndMarginTrading) rights.Add("spot and margin trading");
        if (permissions.Withdrawals) rights.Add("withdrawals");
        if (permissions.InternalTransfer) rights.Add("internal transfers");
        return rights;
    }

    private static string SentenceFor(KeyPermissions? permissions) => permissions switch
    {
        null => "The key works. This environment does not say what a key may do.",
        { Reading: false } => "The key works, but may not read: switch on Enable Reading under API Management.",
        _ when RightsBeyondReading(permissions) is { Count: > 0 } rights =>
            $"The key works, but it may do more than read ({string.Join(", ", rights)}): switch that off under API Management; this program never needs it.",
        { IpRestricted: false } => "The key works and may only read. Restrict it to this machine's address as well.",
        _ => "The key works and may only read.",
    };

    private static KeyPermissions Of(ApiKeyPermissions found) => new()
    {
        Reading = found.CanRead,
        SpotAndMarginTrading = found.CanTradeSpotAndMargin,
        Withdrawals = found.CanWithdraw,
        InternalTransfer = found.CanTransferInternally || found.CanTransferUniversally,
        Futures = found.CanUseFutures,
        IpRestricted = found.IsIpRestricted,
        ExpiresAt = found.TradingExpiresAt,
    };
}
