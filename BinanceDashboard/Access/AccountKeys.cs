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

    /// <summary>The kinds of key that requests can be signed with.</summary>
    public static IReadOnlyList<string> KeyTypes => Enum.GetNames<KeyType>();

    /// <exception cref="AccessException">A field will not do; or <see cref="NameTaken"/>.</exception>
    public async Task<Account> AddAsync(string ownerId, NewAccount entered, CancellationToken cancellationToken)
    {
        var keyType = KnownKeyType(entered.KeyType);
        var (key, secret) = (CleanKey(entered.ApiKey), CleanSecret(entered.ApiSecret, keyType));
        var account = new Account
        {
            OwnerId = ownerId,
            Name = CleanName(entered.Name),
            Environment = KnownEnvironment(entered.Environment),
            KeyType = keyType.ToString(),
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
        var key = apiKey is null ? account.ProtectedKey : vault.Protect(CleanKey(apiKey));
        var secret = apiSecret is null ? account.ProtectedSecret : vault.Protect(CleanSecret(apiSecret, Enum.Parse<KeyType>(account.KeyType)));
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
    public (string Environment, ApiCredentials Credentials) Entered(NewAccount entered)
    {
        var keyType = KnownKeyType(entered.KeyType);
        return (KnownEnvironment(entered.Environment), new ApiCredentials(CleanKey(entered.ApiKey), CleanSecret(entered.ApiSecret, keyType), keyType));
    }

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

    private static KeyType KnownKeyType(string? entered)
    {
        if (string.IsNullOrWhiteSpace(entered)) return KeyType.Hmac;
        // By name alone: a number would be one of them as well, and would stand in no list of them.
        var known = Enum.GetValues<KeyType>().Where(keyType => string.Equals(keyType.ToString(), entered.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        if (known is not [var keyType]) throw new AccessException($"There is no key type '{entered}': choose one of {string.Join(", ", Enum.GetNames<KeyType>())}.", "keyType");
        return ApiCredentials.MissingFor(keyType) is { } missing ? throw new AccessException(missing, "keyType") : keyType;
    }

    private static string CleanKey(string? value)
    {
        var clean = Filled(value, "apiKey", "API key");
        if (clean.Any(letter => letter is < '!' or > '~')) throw new AccessException("The API key has a blank or a special character in it: copy it again.", "apiKey");
        return clean;
    }

    private static string CleanSecret(string? value, KeyType keyType)
    {
        var clean = keyType == KeyType.Hmac ? Filled(value, "apiSecret", "API secret") : value?.Trim() ?? "";
        return new ApiCredentials("", clean, keyType).SecretFault is { } fault ? throw new AccessException(fault, "apiSecret") : clean;
    }

    private static string Filled(string? value, string field, string words) =>
        value?.Trim() is { Length: > 0 } clean ? clean : throw new AccessException($"Enter the {words} that the exchange showed when the key was made.", field);
}
