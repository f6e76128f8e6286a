using System.Globalization;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Reading;

/// <summary>Which of the user's accounts the address names: one, all, or the first where it names none of them.</summary>
internal sealed record Selection(string? Id, IReadOnlyList<Account> Accounts)
{
    public const string All = "all";

    public static string IdOf(Account account) => account.Id.ToString(CultureInfo.InvariantCulture);

    public static Selection Of(ViewQuery query, IReadOnlyList<Account> accounts)
    {
        if (query.Account == All && accounts.Count > 1) return new Selection(All, accounts);
        var one = accounts.FirstOrDefault(account => IdOf(account) == query.Account) ?? (accounts.Count > 0 ? accounts[0] : null);
        return one is null ? new Selection(null, []) : new Selection(IdOf(one), [one]);
    }
}
