using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Logs;

namespace BinanceDashboard.Components.Pages.Logs;

/// <summary>The head of the log and its first rows; the others are read where they are looked at, as of the same moment.</summary>
public sealed record LogsView
{
    // What a prerendered page carries into its live self is limited.
    private const int MostRows = 12;
    private const int LongestMessage = 300;

    public required PageState State { get; init; }

    /// <summary>Why it is failed or stale.</summary>
    public string? Reason { get; init; }

    /// <summary>What was asked for.</summary>
    public LogsQuery Query { get; init; } = new();

    public IReadOnlyList<LogAccount> Accounts { get; init; } = [];

    /// <summary>Sees what belongs to no account, too.</summary>
    public bool IsOwner { get; init; }

    /// <summary>Entries from this id on came later.</summary>
    public long End { get; init; }

    public DateTimeOffset ReadAt { get; init; }

    /// <summary>How many match.</summary>
    public int Count { get; init; }

    public IReadOnlyList<LogEntry> Entries { get; init; } = [];

    public LogFilter Filter() => Query.Filter(Accounts, IsOwner) with { Before = End };

    public string? NameOf(LogEntry entry) => Accounts.FirstOrDefault(account => account.Id == entry.AccountId)?.Name;

    /// <summary>What a page can carry into its live self: the lines as they are seen, which are read again in full then.</summary>
    public LogsView Beginning() => this with { Entries = [.. Entries.Take(MostRows).Select(Shortened)] };

    private static LogEntry Shortened(LogEntry entry) => entry with { Exception = null, Message = entry.Message.Length <= LongestMessage ? entry.Message : entry.Message[..LongestMessage] + "…" };
}
