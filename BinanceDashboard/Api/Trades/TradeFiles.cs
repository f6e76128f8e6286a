using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Trades;

/// <summary>What accounts traded on futures as two files of a folder: account by account, with the rows that the lists of fills and positions have as CSV.</summary>
public sealed class TradeFiles(FillQueries fills)
{
    public const string Fills = "futures_fills.csv";
    public const string Positions = "futures_positions.csv";

    /// <summary>Makes the folder where it is missing and tries whether it takes files.</summary>
    /// <exception cref="IOException">It does not.</exception>
    /// <exception cref="UnauthorizedAccessException">It does not.</exception>
    public static void Probe(string folder)
    {
        Directory.CreateDirectory(folder);
        using var probe = new FileStream(Path.Combine(folder, Path.GetRandomFileName() + ".tmp"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    /// <param name="positions">Theirs, in the order in which they are to stand.</param>
    /// <exception cref="IOException">A file could not be written; it is left as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">As above.</exception>
    public async Task WriteAsync(string folder, IReadOnlyList<Account> accounts, IEnumerable<RoundTrip> positions, CancellationToken cancellationToken)
    {
        var rows = accounts.ToAsyncEnumerable().SelectMany(account => PositionReader.Futures.ToAsyncEnumerable()
            .SelectMany(market => fills.StreamAsync(account.Id, new TradeFilter { Market = market }, cancellationToken)));
        await CsvFile.WriteAsync(Path.Combine(folder, Fills), FillCsv.Columns, rows, FillCsv.Write, cancellationToken);
        await CsvFile.WriteAsync(Path.Combine(folder, Positions), PositionCsv.Columns, positions.ToAsyncEnumerable(), PositionCsv.Write, cancellationToken);
    }
}
