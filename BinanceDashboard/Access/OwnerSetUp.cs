using BinanceDashboard.Store.Queries;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Access;

/// <summary>Makes owner and accounts of the settings, while there are none of them.</summary>
public sealed class OwnerSetUp(IOptions<OwnerOptions> options, UserDirectory users, AccountKeys keys, AccountQueries accounts)
{
    /// <exception cref="AccessException">A setting will not do; the sentence names its key.</exception>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        // Most starts find no such settings, and need not wait for a question to the database.
        if (options.Value is { Email: null or "", Accounts.Count: 0 }) return;
        if (options.Value.Email is { Length: > 0 } email && !await users.HasOwnerAsync(cancellationToken)) await CreateAsync(email, cancellationToken);
        if (await users.OwnerAsync(cancellationToken) is not { } owner) return;

        var known = (await accounts.ListAsync(owner.Id, cancellationToken)).Select(account => account.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < options.Value.Accounts.Count; index++)
        {
            var account = options.Value.Accounts[index];
            if (account.Name is not null && known.Contains(account.Name.Trim())) continue;
            await AddAsync(owner.Id, account, $"Owner:Accounts:{index}", cancellationToken);
        }
    }

    private async Task CreateAsync(string email, CancellationToken cancellationToken)
    {
        if (options.Value.Password is not { Length: > 0 } password)
            throw new AccessException("Owner:Password is missing: it is needed together with Owner:Email to create the owner.");
        try
        {
            await users.SetUpOwnerAsync(email, password, cancellationToken);
        }
        catch (AccessException error)
        {
            throw new AccessException($"Owner:{(error.Field == "password" ? "Password" : "Email")} will not do: {error.Message}");
        }
    }

    private async Task AddAsync(string ownerId, OwnerAccountOptions account, string key, CancellationToken cancellationToken)
    {
        try
        {
            await keys.AddAsync(ownerId, new NewAccount(account.Name, account.Environment, account.KeyType, account.ApiKey, account.ApiSecret), cancellationToken);
        }
        catch (AccessException error)
        {
            throw new AccessException($"{key}{(error.Field is { } field ? $":{char.ToUpperInvariant(field[0])}{field[1..]}" : "")} will not do: {error.Message}");
        }
    }
}
