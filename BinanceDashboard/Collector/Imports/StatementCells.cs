using System.Globalization;

namespace BinanceDashboard.Collector.Imports;

/// <summary>One line of a statement: its values, and what is wrong with them.</summary>
internal readonly ref struct StatementCells
{
    private const int LongestName = 200;
    private const int LongestCoin = 40;
    private const decimal MostUnits = 1_000_000_000_000_000_000m;

    private const string TimeForm = "yyyy-MM-dd HH:mm:ss";

    private static readonly string[] OtherForms = ["yyyy/MM/dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFF", "yyyy-MM-dd H:mm:ss"];

    private readonly ReadOnlySpan<char> _line;
    private readonly ReadOnlySpan<Range> _fields;
    private readonly StatementColumns _columns;

    /// <param name="fields">As many as the columns.</param>
    public StatementCells(ReadOnlySpan<char> line, ReadOnlySpan<Range> fields, StatementColumns columns)
    {
        _line = line;
        _fields = fields;
        _columns = columns;
    }

    public ReadOnlySpan<char> Wallet => At(_columns.Wallet);

    public ReadOnlySpan<char> Operation => At(_columns.Operation);

    public ReadOnlySpan<char> Coin => At(_columns.Coin);

    public ReadOnlySpan<char> Remark => _columns.Remark < 0 ? [] : At(_columns.Remark);

    /// <returns>What is wrong; null where all is read.</returns>
    public string? Read(DateTimeOffset latest, out long user, out DateTimeOffset at, out decimal change)
    {
        (at, change) = (default, default);
        if (!long.TryParse(At(_columns.User), NumberStyles.None, CultureInfo.InvariantCulture, out user)) return $"'{Echo.Of(At(_columns.User))}' is not the number of a user.";
        return ReadTime(At(_columns.Time), latest, out at) ?? ReadWords() ?? ReadChange(At(_columns.Change), out change);
    }

    private string? ReadWords()
    {
        if (Wallet.IsEmpty || Operation.IsEmpty || Coin.IsEmpty) return "The account, the operation or the coin is missing.";
        if (Coin.Length > LongestCoin) return $"'{Echo.Of(Coin)}' is not the short name of a coin.";
        return Wallet.Length > LongestName || Operation.Length > LongestName ? $"The account or the operation is longer than {LongestName} characters." : null;
    }

    private static string? ReadTime(ReadOnlySpan<char> text, DateTimeOffset latest, out DateTimeOffset at)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParseExact(text, TimeForm, CultureInfo.InvariantCulture, Utc, out at) && !DateTimeOffset.TryParseExact(text, OtherForms, CultureInfo.InvariantCulture, Utc, out at))
            return $"'{Echo.Of(text)}' is not a time: it is written like 2026-01-31 12:00:00.";
        if (at > latest) return $"'{Echo.Of(text)}' lies in the future.";
        return at < ImportLimits.Earliest ? $"'{Echo.Of(text)}' lies before there was any coin: check the year." : null;
    }

    private static string? ReadChange(ReadOnlySpan<char> text, out decimal change)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out change)) return $"'{Echo.Of(text)}' is not a number: it is written like -12345.67, without separators of thousands.";
        return Math.Abs(change) > MostUnits ? $"'{Echo.Of(text)}' is larger than anything that can be kept." : null;
    }

    private ReadOnlySpan<char> At(int column) => CsvFields.Bare(_line[_fields[column]]);
}
