using BinanceDashboard.Access;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Csv;

/// <summary>Lists as CSV files.</summary>
internal static class CsvAnswer
{
    public const string ContentType = "text/csv";

    /// <exception cref="AccessException">It is neither json nor csv.</exception>
    public static bool IsWanted(string? format) => format?.ToUpperInvariant() switch
    {
        null or "" or "JSON" => false,
        "CSV" => true,
        _ => throw new AccessException("'format' is json or csv.", "format"),
    };

    /// <summary>Answers with every row as it is read; the whole list is never in memory.</summary>
    public static IResult Of<T>(string what, Account account, IReadOnlyList<string> columns, IAsyncEnumerable<T> rows, Action<CsvWriter, T> write, CancellationToken cancellationToken) =>
        Of($"{what}-{account.Name}.csv", columns, rows, write, cancellationToken);

    /// <summary>The same of what belongs to no single account.</summary>
    public static IResult Of<T>(string file, IReadOnlyList<string> columns, IAsyncEnumerable<T> rows, Action<CsvWriter, T> write, CancellationToken cancellationToken) =>
        Results.Stream(stream => new CsvWriter(stream).TableAsync(columns, rows, write, cancellationToken), ContentType + "; charset=utf-8", file);
}
