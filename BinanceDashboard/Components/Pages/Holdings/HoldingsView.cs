using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Holdings;

/// <summary>What the accounts that are looked at hold.</summary>
public sealed record HoldingsView
{
    public required PageState State { get; init; }

    /// <summary>Why it is failed or stale.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? DataAt { get; init; }

    /// <summary>Of the exchange's clock.</summary>
    public TimeSpan Ahead { get; init; }

    public IReadOnlyList<AccountHoldingsView> Accounts { get; init; } = [];

    /// <summary>What a page can carry into its live self; the rest is read again then.</summary>
    /// <param name="rows">Of all accounts together; an account of which nothing fits is left out.</param>
    public HoldingsView Beginning(int rows)
    {
        var (kept, room) = (new List<AccountHoldingsView>(), rows);
        foreach (var account in Accounts)
        {
            if (room <= 0) break;
            kept.Add(account with { Rows = [.. account.Rows.Take(room)] });
            room -= Math.Max(1, account.Rows.Count);
        }

        return this with { Accounts = kept };
    }
}
