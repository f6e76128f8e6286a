using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;

namespace BinanceDashboard.Access;

/// <summary>Adds and changes accounts: what was entered is checked, then keys are protected before anything is kept.</summary>
public sealed class AccountKeys(ExchangeEnvironments environments, KeyVault vault, AccountCommands commands, TimeProvider time)
{
    private const int LongestName = 60;

    /// <summary>The environments that an account can be put on.</summary>
    public IReadOnlyList<string> Environments => environments.Names;

    /// <exception cref="AccessException">A field will not do; or <see cref="NameTaken"/>.</exception>
    public async Task<Account> AddAsync(string ownerId, NewAccount entered, CancellationToken cancellationToken)
    {
        var (key, secret) = (Clean(entered.ApiKey, "apiKey", "API key"), Clean(entered.ApiSecret, "apiSecret", "API secret"));
        var account = new Account
        {
            OwnerId = ownerId,
            Name = CleanName(entered.Name),
            Environment = KnownEnvironment(entered.Environment),
            KeyType = KnownKeyType(entered.KeyType),
            ProtectedKey = vault.Protect(key),
            ProtectedSecret = vault.Protect(secret),
            CreatedAt = time.GetUtcNow(),
        };
        return await commands.AddAsync(account, cancellationToken) ?? throw NameTaken(account.Name);
    }

    /// <summary>Changes what is not null; all of it is checked before any of it is changed.</summary>
    /// <exception cref="AccessException">A field will not do, or the name is taken.</exception>
    public async Task ChangeAsync(Account account, string? name, string? apiKey, string? apiSecret, CancellationToken cancellationToken)
    {
        var clean = name is null ? account.Name : CleanName(name);
        var key = apiKey is null ? account.ProtectedKey : vault.Protect(Clean(apiKey, "apiKey", "API key"));
        var secret = apiSecret is null ? account.ProtectedSecret : vault.Protect(Clean(apiSecret, "apiSecret", "API secret"));
        if (clean != account.Name && !await commands.RenameAsync(account, clean, cancellationToken)) throw NameTaken(clean);
        if (apiKey is not null || apiSecret is not null) await commands.ReplaceKeyAsync(account.Id, key, secret, cancellationToken);
    }

    /// <summary>What a client needs to sign for the account.</summary>
    /// <exception cref="AccessException">The key ring is not the one it was protected with.</exception>
    public ApiCredentials CredentialsOf(Account account)
    {
        var (key, secret) = vault.Unprotect(account);
        return new ApiCredentials(key, secret, Enum.Parse<KeyType>(account.KeyType));
    }

    /// <summary>The credentials and environment of what was entered, unsaved, for a test of the connection.</summary>
    /// <exception cref="AccessException">A field will not do.</exception>
    public (string Environment, ApiCredentials Credentials) Entered(NewAccount entered) => (
        KnownEnvironment(entered.Environment),
        new ApiCredentials(
            Clean(entered.ApiKey, "apiKey", "API key"), Clean(entered.ApiSecret, "apiSecret", "API secret"), Enum.Parse<KeyType>(KnownKeyType(entered.KeyType))));

    public static bool IsNameTaken(AccessException error) => error.Data.Contains(nameof(NameTaken));

    private static AccessException NameTaken(string name) => new($"You already have an account named '{name}': choose another name.", "name") { Data = { [nameof(NameTaken)] = true } };

    private static string CleanName(string? name)
    {
        var clean = name?.Trim() ?? "";
        if (clean.Length is 0 or > LongestName) throw new AccessException($"Give the account a name of 1 to {LongestName} characters.", "name");
        return clean.Any(char.IsControl) ? throw new AccessException("The name has a character that cannot be shown: type it again.", "name") : clean;
    }

    private string KnownEnvironment(string? environment) =>
        environments.Names.FirstOrDefault(name => string.Equals(name, environment?.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new AccessException($"There is no environment '{environment}': choose one of {string.Join(", ", environments.Names)}.", "environment");

    private static string KnownKeyType(string? keyType) =>
        string.IsNullOrWhiteSpace(keyType) ? nameof(KeyType.Hmac)
        : Enum.GetNames<KeyType>().FirstOrDefault(name => string.Equals(name, keyType.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new AccessException($"There is no key type '{keyType}': choose one of {string.Join(", ", Enum.GetNames<KeyType>())}.", "keyType");

    private static string Clean(string? value, string field, string words)
    {
        var clean = value?.Trim() ?? "";
        if (clean.Length == 0) throw new AccessException($"Enter the {words} that the exchange showed when the key was made.", field);
        if (field == "apiKey" && clean.Any(letter => letter is < '!' or > '~'))
            throw new AccessException("The API key has a blank or a special character in it: copy it again.", field);
        return clean;
    }
}
