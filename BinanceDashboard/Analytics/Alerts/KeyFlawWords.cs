using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Alerts;

/// <summary>From rights to flaws, and from flaws to words.</summary>
public static class KeyFlawWords
{
    public static KeyFlaws Of(KeyPermissions rights) =>
        (rights.Reading ? KeyFlaws.None : KeyFlaws.CannotRead)
        | (rights.SpotAndMarginTrading ? KeyFlaws.Trading : KeyFlaws.None)
        | (rights.Withdrawals ? KeyFlaws.Withdrawals : KeyFlaws.None)
        | (rights.InternalTransfer ? KeyFlaws.Transfers : KeyFlaws.None);

    /// <summary>"reads only" for none; else what it may do or cannot.</summary>
    public static string Text(KeyFlaws flaws)
    {
        if (flaws == KeyFlaws.None) return "reads only";
        var rights = new List<string>();
        if (flaws.HasFlag(KeyFlaws.Trading)) rights.Add("trade");
        if (flaws.HasFlag(KeyFlaws.Withdrawals)) rights.Add("withdraw");
        if (flaws.HasFlag(KeyFlaws.Transfers)) rights.Add("transfer");
        var may = rights.Count == 0 ? null : $"may {(rights is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} and {last}" : rights[0])}";
        var cannot = flaws.HasFlag(KeyFlaws.CannotRead) ? "cannot read" : null;
        return string.Join(" and ", new[] { cannot, may }.Where(part => part is not null));
    }
}
