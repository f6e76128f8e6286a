using BinanceDashboard.Store.Sqlite;
using BinanceDashboard.Store.Statements;

namespace BinanceDashboard.Store.Commands;

/// <summary>Takes over the exchange's exported statements.</summary>
public sealed class StatementCommands(StoreWriter writer)
{
    /// <summary>Keeps the lines that are new and the cash flows that follow from them, in one transaction: all of it or nothing.</summary>
    /// <param name="lines">Of one user; taken one by one while they are written.</param>
    /// <returns>Nothing for an account that was deleted meanwhile.</returns>
    public Task<StatementKept> KeepAsync(long accountId, IEnumerable<StatementLine> lines, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => StatementRows.Write(rows, accountId, lines, cancellationToken), cancellationToken);
}
