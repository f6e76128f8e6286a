using System.Globalization;
using BinanceDashboard.Access;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Logs;

namespace BinanceDashboard.Api.Logs;

/// <summary>The query of the log, as it was sent.</summary>
internal sealed record LogQuery(string? AccountId, string? Level, string? Text, string? Before, string? Take)
{
    /// <summary>As an account's id: what belongs to none.</summary>
    public const string NoAccount = "none";

    private const int Most = 1_000;
    private const int Usual = 100;

    /// <exception cref="AccessException">It is no number between 1 and the most.</exception>
    public int Rows => string.IsNullOrEmpty(Take) ? Usual
        : int.TryParse(Take, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows is >= 1 and <= Most ? rows
        : throw new AccessException($"'take' must lie between 1 and {Most}.", "take");

    /// <param name="own">The caller's accounts.</param>
    /// <param name="isOwner">Who also sees what belongs to no account.</param>
    /// <returns>Null where the account that is asked for is not among them.</returns>
    /// <exception cref="AccessException">A part of it makes no sense.</exception>
    public LogFilter? Filter(IReadOnlyList<Account> own, bool isOwner)
    {
        var isForAll = string.IsNullOrEmpty(AccountId);
        IReadOnlyList<Account> asked = isForAll ? own : [.. own.Where(account => account.Id.ToString(CultureInfo.InvariantCulture) == AccountId)];
        var isWithoutAccount = isOwner && (isForAll || AccountId == NoAccount);
        if (!isForAll && asked.Count == 0 && !isWithoutAccount) return null;
        return new LogFilter
        {
            Accounts = [.. asked.Select(account => account.Id)],
            WithoutAccount = isWithoutAccount,
            Least = LevelOf(Level),
            Text = string.IsNullOrWhiteSpace(Text) ? null : Text.Trim(),
            Before = BeforeOf(Before),
        };
    }

    private static LogLevel LevelOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return LogLevel.Trace;
        var names = Enum.GetNames<LogLevel>().Where(name => name != nameof(LogLevel.None)).ToList();
        return names.Find(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<LogLevel>(found)
            : throw new AccessException($"'level' is one of {string.Join(", ", names)}.", "level");
    }

    private static long? BeforeOf(string? text) => string.IsNullOrEmpty(text) ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id
        : throw new AccessException("'before' is the id of an entry: those before it are answered.", "before");
}
