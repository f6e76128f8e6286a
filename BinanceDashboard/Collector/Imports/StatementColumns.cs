namespace BinanceDashboard.Collector.Imports;

/// <summary>Where each value stands in the lines of a statement.</summary>
internal sealed record StatementColumns
{
    public const int Most = 24;

    private static readonly string[] Names = ["userid", "utctime", "account", "operation", "coin", "change", "remark"];

    public required int Count { get; init; }

    public required int User { get; init; }

    public required int Time { get; init; }

    public required int Wallet { get; init; }

    public required int Operation { get; init; }

    public required int Coin { get; init; }

    public required int Change { get; init; }

    /// <summary>-1 where the statement has none.</summary>
    public required int Remark { get; init; }

    /// <summary>Takes the names in any order and any case of letters, with or without a line between their words.</summary>
    /// <returns>Null where the line is no header of a statement.</returns>
    public static StatementColumns? Of(ReadOnlySpan<char> header)
    {
        Span<Range> fields = stackalloc Range[Most];
        var count = CsvFields.Split(header, fields);
        if (count is < 0 or > Most) return null;
        var found = new List<string>(count);
        foreach (var field in fields[..count]) found.Add(Plain(CsvFields.Bare(header[field])));
        var places = Names.Select(name => found.IndexOf(name)).ToList();
        if (places.Take(Names.Length - 1).Any(place => place < 0) || found.Intersect(Names).Count() != found.Count(Names.Contains)) return null;
        return new StatementColumns
        {
            Count = count,
            User = places[0],
            Time = places[1],
            Wallet = places[2],
            Operation = places[3],
            Coin = places[4],
            Change = places[5],
            Remark = places[6],
        };
    }

    private static string Plain(ReadOnlySpan<char> name) => new([.. name.ToString().Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
