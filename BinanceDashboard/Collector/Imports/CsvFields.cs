namespace BinanceDashboard.Collector.Imports;

/// <summary>The values of a line of CSV, each of which may stand in quotes.</summary>
internal static class CsvFields
{
    /// <param name="fields">Where each value stands in the line.</param>
    /// <returns>How many there are; -1 where a quote is not closed, more than there is room for where there are too many.</returns>
    public static int Split(ReadOnlySpan<char> line, Span<Range> fields)
    {
        var (count, start, isQuoted) = (0, 0, false);
        for (var index = 0; index <= line.Length; index++)
        {
            if (index < line.Length && line[index] == '"') isQuoted = !isQuoted;
            if (index < line.Length && (isQuoted || line[index] != ',')) continue;
            if (count < fields.Length) fields[count] = start..index;
            count++;
            start = index + 1;
        }

        return isQuoted ? -1 : count;
    }

    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> value)
    {
        var trimmed = value.Trim();
        if (trimmed is not ['"', .. var inner, '"']) return trimmed;
        return inner.Contains('"') ? inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : inner.Trim();
    }
}
