using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>Sentences about imports, for pages and scripts alike.</summary>
public static class ImportWords
{
    public const string Busy = "Another import of this account goes on: wait for its end, then look at what it changed.";

    /// <summary>What was done, or would be.</summary>
    public static string Summary(ImportPlan plan) => plan.Changes.IsEmpty
        ? plan.Found == 0 ? "The account holds nothing, and there is no item of it." : $"Nothing to change: {Items(plan.Found)} as before."
        : $"{string.Join(", ", Parts(plan))}.";

    public static string Refused(IReadOnlyList<string> gaps) =>
        $"Nothing was imported, because a part of the account could not be read. {string.Join(" ", gaps)} Try again, or accept to import what is known.";

    private static IEnumerable<string> Parts(ImportPlan plan)
    {
        if (plan.Count(ImportAction.Add) is > 0 and var added) yield return $"{Items(added)} added";
        if (plan.Count(ImportAction.Update) is > 0 and var updated) yield return $"{updated} updated";
        if (plan.Count(ImportAction.Unchanged) is > 0 and var same) yield return $"{same} unchanged";
        if (plan.Count(ImportAction.Close) is > 0 and var closed) yield return $"{closed} sold out and closed";
    }

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";
}
