using System.Security.Cryptography;
using BinanceDashboard.Store;
using Microsoft.AspNetCore.DataProtection;

namespace BinanceDashboard.Access;

/// <summary>Protects API keys, secrets and the addresses of webhooks with the key ring of the data directory; without it the database alone gives nothing away.</summary>
public sealed class KeyVault(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("BinanceDashboard.ApiKeys.v1");
    private readonly IDataProtector _webhooks = protection.CreateProtector("BinanceDashboard.Webhooks.v1");

    public string Protect(string clear) => _protector.Protect(clear);

    /// <exception cref="AccessException">The key ring that protected it is not in the data directory.</exception>
    public (string Key, string Secret) Unprotect(Account account)
    {
        try
        {
            return (_protector.Unprotect(account.ProtectedKey), _protector.Unprotect(account.ProtectedSecret));
        }
        catch (CryptographicException)
        {
            throw new AccessException($"The key of '{account.Name}' cannot be read because the key ring in the data directory is not the one it was protected with: enter the key again under Accounts, or put the folder 'keys' back.");
        }
    }

    public string ProtectWebhook(string clear) => _webhooks.Protect(clear);

    /// <exception cref="AccessException">The key ring that protected it is not in the data directory.</exception>
    public string UnprotectWebhook(Account account)
    {
        try
        {
            return _webhooks.Unprotect(account.ProtectedWebhook!);
        }
        catch (CryptographicException)
        {
            throw new AccessException($"The webhook of '{account.Name}' cannot be read because the key ring in the data directory is not the one it was protected with: enter it again under Alerts, or put the folder 'keys' back.");
        }
    }
}
