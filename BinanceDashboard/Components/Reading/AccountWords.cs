using BinanceDashboard.Collector;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Reading;

/// <summary>What the pages say of accounts that are not read as they should be.</summary>
internal static class AccountWords
{
    /// <summary>Why the numbers are not as fresh as they should be; null where they are.</summary>
    public static string? Problem(IEnumerable<Account> accounts, AccountHealth health)
    {
        foreach (var account in accounts)
        {
            switch (health.StatusOf(account))
            {
                case AccountStatus.Failing: return $"{account.Name}: {account.Failure}";
                case AccountStatus.Disabled: return $"{account.Name} is paused: nothing is read until you resume it under Accounts.";
                case AccountStatus.Stale: return $"{account.Name} has not been read for a while; the next try is under way.";
            }
        }

        return null;
    }

    /// <summary>How far the demo's first start has come; null once it has ended.</summary>
    public static string? Progress(IEnumerable<Account> accounts, HistoryWalk walk)
    {
        foreach (var account in accounts)
            if (walk.ProgressOf(account) is { } step) return $"The demo lives through its 400 days: {100 * step.Done / Math.Max(1, step.Total)} % collected.";
        return null;
    }
}
