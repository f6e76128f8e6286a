using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>A key's rights in words. Reading is all this program uses: whatever else a key may do is a risk without a use.</summary>
internal static class KeyRights
{
    public static IReadOnlyList<string> BeyondReading(KeyPermissions permissions) =>
    [
        .. new (bool Granted, string Words)[]
        {
            (permissions.Withdrawals, "Withdrawals"),
            (permissions.SpotAndMarginTrading, "Trading"),
            (permissions.InternalTransfer, "Transfers"),
        }.Where(right => right.Granted).Select(right => right.Words),
    ];
}
