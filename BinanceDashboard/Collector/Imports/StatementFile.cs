using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Imports;

/// <summary>A statement as it was read from a file: its lines by time where every one is right, errors where one is not.</summary>
public sealed class StatementFile
{
    private readonly List<StatementRow> _rows;
    private readonly StatementTexts _texts;

    internal StatementFile(List<StatementRow> rows, StatementTexts texts, long? user) => (_rows, _texts, User) = (rows, texts, user);

    /// <summary>Lines with values, the header and empty ones not counted.</summary>
    public required int Rows { get; init; }

    /// <summary>The first wrong lines, by line; at most <see cref="ImportLimits.MostErrors"/>.</summary>
    public required IReadOnlyList<LineError> Errors { get; init; }

    /// <summary>How many lines are wrong in all.</summary>
    public required int ErrorCount { get; init; }

    /// <summary>The file as a whole is no statement.</summary>
    public required bool IsForeign { get; init; }

    /// <summary>The exchange's number of the user whose statement it is.</summary>
    public long? User { get; }

    public DateTimeOffset? First => _rows.Count == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(_rows[0].Second);

    public DateTimeOffset? Last => _rows.Count == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(_rows[^1].Second);

    /// <summary>The sentence that says that nothing is taken over; null where every line is right.</summary>
    public string? Problem => ErrorCount switch
    {
        0 => null,
        _ when IsForeign => "Nothing was saved, because there is nothing in this file that could be.",
        1 => "One line is wrong, so nothing was saved: export the statement again and send it as it comes.",
        _ when ErrorCount > Errors.Count => $"{ErrorCount} lines are wrong, so nothing was saved; the first {Errors.Count} are listed. Export the statement again and send it as it comes.",
        _ => $"{ErrorCount} lines are wrong, so nothing was saved: export the statement again and send it as it comes.",
    };

    /// <summary>By time; made one by one, so that they are not all there at once.</summary>
    internal IEnumerable<StatementLine> LinesOf(long accountId) => _rows.Select(row => new StatementLine
    {
        AccountId = accountId,
        At = DateTimeOffset.FromUnixTimeSeconds(row.Second),
        Wallet = _texts[row.Wallet],
        Operation = _texts[row.Operation],
        Asset = _texts[row.Asset],
        Change = row.Change,
        Remark = _texts[row.Remark],
        Ordinal = row.Ordinal,
        UserId = User ?? 0,
        Border = StatementOperations.BorderOf(_texts[row.Operation], row.Change),
    });
}
