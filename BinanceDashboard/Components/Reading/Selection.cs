using System.Globalization;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Reading;

/// <summary>Which of the user's accounts the address names: one, all, or the first where it names none of them.</summary>
internal sealed record Selection(string? Id, IReadOnlyList<Account> Accounts)
{
    public const string All = "all";

    public static string IdOf(Account account) => account.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>What "All accounts" means: those on the first account's exchange, since play money and real money make no sum.</summary>
    public static IReadOnlyList<Account> Summed(IReadOnlyList<Account> accounts) =>
        accounts.Count == 0 ? [] : [.. accounts.Where(account => account.Environment == accounts[0].Environment)];

    public static Selection Of(ViewQuery query, IReadOnlyList<Account> accounts)
    {
        if (query.Account == All && Summed(accounts) is { Count: > 1 } sum) return new Selection(All, sum);
        var one = accounts.FirstOrDefault(account => IdOf(account) == query.Account) ?? (accounts.Count > 0 ? accounts[0] : null);
        return one is null ? new Selection(null, []) : new Selection(IdOf(one), [one]);
    }
}
