using BinanceDashboard.Access;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>Where the alerts of each account are sent. The address is kept protected and never told whole again.</summary>
public sealed class Webhooks(AccountQueries accounts, AccountCommands commands, KeyVault vault, WebhookClient client, IOptions<AlertsOptions> options, TimeProvider time)
{
    private const string Gone = "This account is not there any more: reload the page.";

    /// <exception cref="AccessException">The address will not do, or the user has no such account.</exception>
    public async Task SetAsync(string ownerId, long accountId, string? entered, CancellationToken cancellationToken)
    {
        var account = await FindAsync(ownerId, accountId, cancellationToken);
        var address = WebhookAddress.Parse(entered, options.Value.AllowPrivateAddresses);
        await commands.SetWebhookAsync(account.Id, vault.ProtectWebhook(address.AbsoluteUri), cancellationToken);
    }

    /// <summary>What waits to be sent is given up.</summary>
    /// <exception cref="AccessException">The user has no such account.</exception>
    public async Task RemoveAsync(string ownerId, long accountId, CancellationToken cancellationToken) =>
        await commands.SetWebhookAsync((await FindAsync(ownerId, accountId, cancellationToken)).Id, null, cancellationToken);

    /// <exception cref="AccessException">There is none, or it cannot be read.</exception>
    /// <exception cref="WebhookException">It did not take the message.</exception>
    public async Task TestAsync(string ownerId, long accountId, CancellationToken cancellationToken)
    {
        var account = await FindAsync(ownerId, accountId, cancellationToken);
        var address = AddressOf(account) ?? throw new AccessException("This account has no webhook.");
        await client.SendAsync(address, WebhookMessage.Test(account.Name, time.GetUtcNow()), cancellationToken);
    }

    /// <summary>Scheme and host; null without a webhook.</summary>
    public string? HintOf(Account account)
    {
        try
        {
            return AddressOf(account) is { } address ? WebhookAddress.Hint(address) : null;
        }
        catch (AccessException unreadable)
        {
            return unreadable.Message;
        }
    }

    /// <exception cref="AccessException">The key ring is not the one it was protected with.</exception>
    internal Uri? AddressOf(Account account) => account.ProtectedWebhook is null ? null : new Uri(vault.UnprotectWebhook(account));

    private async Task<Account> FindAsync(string ownerId, long id, CancellationToken cancellationToken) =>
        await accounts.FindAsync(ownerId, id, cancellationToken) ?? throw new AccessException(Gone);
}
