using System.Collections.Frozen;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Binance's names of the ways between two wallets of an account.</summary>
internal static class TransferTypes
{
    public const string Cross = "MARGIN";
    public const string Isolated = "ISOLATEDMARGIN";

    /// <summary>Another spelling of <see cref="Isolated"/>, in use between it and the spot wallet.</summary>
    private const string IsolatedOfMain = "ISOLATED_MARGIN";

    private static readonly (string From, string To)[] Ways =
    [
        .. Both("MAIN", "UMFUTURE"), .. Both("MAIN", "CMFUTURE"), .. Both("MAIN", Cross), .. Both("MAIN", "FUNDING"), .. Both("MAIN", "OPTION"),
        .. Both("MAIN", "PORTFOLIO_MARGIN"), .. Both("MAIN", IsolatedOfMain), .. Both("MAIN", "MINING"), .. Both("MAIN", "C2C"), .. Both("MAIN", "PAY"),
        .. Both("UMFUTURE", Cross), .. Both("CMFUTURE", Cross), .. Both(Isolated, Cross), (Isolated, Isolated),
        .. Both("FUNDING", "UMFUTURE"), .. Both("FUNDING", "CMFUTURE"), .. Both("FUNDING", Cross), .. Both("FUNDING", "OPTION"),
        .. Both("UMFUTURE", "OPTION"), .. Both(Cross, "OPTION"),
    ];

    private static readonly FrozenDictionary<string, (string From, string To)> ByName = Ways.ToFrozenDictionary(way => $"{way.From}_{way.To}", way => way, StringComparer.Ordinal);

    /// <returns>Null for a name that does not exist. Both spellings of the isolated margin wallet come out as <see cref="Isolated"/>.</returns>
    public static (string From, string To)? Find(string name) =>
        ByName.TryGetValue(name, out var way) ? (Plain(way.From), Plain(way.To)) : null;

    private static string Plain(string place) => place == IsolatedOfMain ? Isolated : place;

    private static IEnumerable<(string From, string To)> Both(string one, string other) => [(one, other), (other, one)];
}
