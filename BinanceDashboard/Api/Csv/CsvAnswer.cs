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
        Results.Stream(
            async stream =>
            {
                var csv = new CsvWriter(stream);
                foreach (var column in columns) csv.Text(column);
                await csv.EndRowAsync(cancellationToken);
                await foreach (var row in rows.WithCancellation(cancellationToken))
                {
                    write(csv, row);
                    await csv.EndRowAsync(cancellationToken);
                }

                await csv.FlushAsync(cancellationToken);
            },
            ContentType + "; charset=utf-8",
            $"{what}-{account.Name}.csv");
}
