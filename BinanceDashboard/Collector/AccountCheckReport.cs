using BinanceDashboard.Access;

namespace BinanceDashboard.Collector;

/// <summary>What trying an account found.</summary>
public sealed record AccountCheckReport
{
    /// <summary>Why its exchange could not be asked at all; null where it answered.</summary>
    public string? Failure { get; init; }

    /// <summary>Of one call there and back.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>Positive when the exchange's clock is ahead of this machine's.</summary>
    public TimeSpan Offset { get; init; }

    /// <summary>The first characters of the key.</summary>
    public string KeyBeginning { get; init; } = "";

    /// <summary>Null where it was not tried.</summary>
    public KeyReport? Key { get; init; }

    public IReadOnlyList<Budget> Budgets { get; init; } = [];

    /// <summary>Whether the account can be read.</summary>
    public bool IsGood => Failure is null && Key is { Success: true } and not { Permissions.Reading: false };
}
