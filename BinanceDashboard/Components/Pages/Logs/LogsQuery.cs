using System.Globalization;
using BinanceDashboard.Store.Logs;

namespace BinanceDashboard.Components.Pages.Logs;

/// <summary>Which entries are looked at; all of it in the address.</summary>
public sealed record LogsQuery
{
    /// <summary>Entries that belong to no account.</summary>
    public const string None = "none";

    /// <summary>Id of an account, <see cref="None"/>, or null for all.</summary>
    public string? Of { get; init; }

    /// <summary>This one and worse.</summary>
    public LogLevel Least { get; init; }

    public string? Text { get; init; }

    /// <summary>What the address does not know is left out: an old link still opens.</summary>
    public static LogsQuery From(string? of, string? level, string? text) => new()
    {
        Of = string.IsNullOrWhiteSpace(of) ? null : of,
        Least = LogWords.Offered.FirstOrDefault(known => string.Equals($"{known}", level, StringComparison.OrdinalIgnoreCase)),
        Text = TextOf(text),
    };

    public static string? TextOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The parts of the address; null is left out.</summary>
    public Dictionary<string, object?> Address() => new()
    {
        ["of"] = Of,
        ["level"] = Least == LogLevel.Trace ? null : Least.ToString(),
        ["text"] = Text,
    };

    /// <param name="accounts">The user's; one that is none of theirs is as none.</param>
    /// <param name="isOwner">Who also sees what belongs to no account.</param>
    public LogFilter Filter(IReadOnlyList<LogAccount> accounts, bool isOwner)
    {
        var all = accounts.Select(account => account.Id);
        return new LogFilter
        {
            Accounts = [.. Of is null ? all : all.Where(id => id.ToString(CultureInfo.InvariantCulture) == Of)],
            WithoutAccount = isOwner && (Of is null or None),
            Least = Least,
            Text = Text,
        };
    }
}
