using BinanceDashboard.Access;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard;

/// <summary>Which accounts <c>sync</c> is for.</summary>
internal static class SyncChoice
{
    /// <param name="known">Those of every user.</param>
    /// <param name="environments">Those that the settings name.</param>
    /// <param name="name">Null for all that can be read.</param>
    /// <exception cref="AccessException">There is none to sync; the sentence says why.</exception>
    public static IReadOnlyList<Account> Of(IReadOnlyList<Account> known, ExchangeEnvironments environments, string? name)
    {
        if (known.Count == 0) throw new AccessException("There is no account yet: add one on the page Accounts of the dashboard, or with Owner:Accounts in the settings.");
        var named = known.Where(account => name is null || string.Equals(account.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0) throw new AccessException($"There is no account '{name}': choose one of {string.Join(", ", known.Select(account => account.Name).Distinct())}.");
        var able = named.Where(account => !account.Disabled && environments.Find(account.Environment) is not null).ToList();
        return able.Count > 0 ? able : throw new AccessException(string.Join(' ', named.Select(account => Reason(account, environments)).Distinct()));
    }

    private static string Reason(Account account, ExchangeEnvironments environments) => environments.Find(account.Environment) is null
        ? $"The account '{account.Name}' is on the environment '{account.Environment}', which is not there without the dashboard or is missing in Exchange:Environments."
        : $"The account '{account.Name}' is paused: resume it on the page Accounts.";
}
