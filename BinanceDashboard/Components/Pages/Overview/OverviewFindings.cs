using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>What a careful reader should know before trusting the numbers, the worst first.</summary>
internal static class OverviewFindings
{
    private const int Named = 5;
    private const int LongestReason = 400;

    public static IReadOnlyList<Finding> Of(AccountReport report, IReadOnlyList<Account> accounts, IReadOnlyList<Snapshot> latest)
    {
        var findings = new List<Finding>();
        findings.AddRange(latest.Where(snapshot => !snapshot.Complete).Select(Partial));
        if (Unpriced(latest) is { } unpriced) findings.Add(unpriced);
        if (latest.Count > 0 && latest.All(snapshot => snapshot.Complete && snapshot.Nav == 0 && snapshot.Unpriced.Length == 0))
            findings.Add(new Finding(Severity.Info, "Nothing is held in any wallet; there is nothing to compare until money comes in."));
        if (report.Figures.UnpricedFlows > 0) findings.Add(new Finding(Severity.Warning, $"Cash flows without a price so far: {report.Figures.UnpricedFlows}. They are left out until there is one."));
        if (report.Benchmark?.UnknownReason is { } unknown) findings.Add(new Finding(Severity.Warning, $"The benchmark is not known from there on: {unknown}"));
        findings.AddRange(accounts.Select(Rights).OfType<Finding>());
        findings.AddRange(latest.Select(snapshot => Residual(snapshot, latest.Count > 1 ? Name(accounts, snapshot) : "NAV")).OfType<Finding>());
        findings.Add(new Finding(Severity.Info, "One USDT counts as one US dollar; every other coin has its market price."));
        return [.. findings.OrderByDescending(finding => finding.Severity is Severity.Failure or Severity.Warning)];
    }

    private static string Name(IReadOnlyList<Account> accounts, Snapshot snapshot) => accounts.First(account => account.Id == snapshot.AccountId).Name;

    // Coins that were never traded come to many accounts by the hundred, unasked.
    private static Finding? Unpriced(IReadOnlyList<Snapshot> latest)
    {
        var assets = latest.SelectMany(snapshot => snapshot.Unpriced).Select(asset => asset.Asset).Distinct(StringComparer.Ordinal).ToList();
        var words = assets switch
        {
            [] => null,
            [var only] => $"{only} has no price and is left out of every sum.",
            { Count: <= Named } => $"{string.Join(", ", assets[..^1])} and {assets[^1]} have no price and are left out of every sum.",
            _ => $"{string.Join(", ", assets.Take(Named))} and {assets.Count - Named} more coins have no price and are left out of every sum.",
        };
        return words is null ? null : new Finding(Severity.Warning, words);
    }

    private static Finding Partial(Snapshot snapshot) => new(Severity.Warning, $"The last snapshot is partial and is not drawn. {(snapshot.Reason is { Length: > LongestReason } reason ? reason[..LongestReason] + "…" : snapshot.Reason)}");

    private static Finding? Rights(Account account) => account.Permissions is { } permissions && KeyCheck.RightsBeyondReading(permissions) is { Count: > 0 } rights
        ? new Finding(Severity.Warning, $"The key of {account.Name} may do more than read ({string.Join(", ", rights)}).", "/accounts", "See accounts")
        : null;

    private static Finding? Residual(Snapshot snapshot, string what)
    {
        if (snapshot.Reported is not { } reported || !snapshot.Complete || reported == 0) return null;
        var residual = Analytics.Quality.Residual.Of(snapshot.Nav, reported);
        return residual.IsNotable
            ? new Finding(Severity.Warning, $"{what} differs from the exchange's own wallet totals by {residual.BasisPoints:0} bp; \"Data quality\" below says what explains it.")
            : new Finding(Severity.Good, $"{what} agrees with the exchange's own wallet totals within {Math.Max(1, Math.Ceiling(Math.Abs(residual.BasisPoints ?? 0))):0} bp.");
    }
}
