using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store.Commands;

/// <summary>Keeps and removes the cash flows that a person enters; those of the exchange are not touched.</summary>
public sealed class ManualFlowCommands(StoreWriter writer)
{
    /// <returns>The flow with its id; null where its account is no longer there.</returns>
    public Task<CashFlow?> AddAsync(CashFlow flow, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => ManualFlowRows.Add(rows, flow), cancellationToken);

    /// <returns>False where the account has no such flow, or it is not one that was entered by hand.</returns>
    public Task<bool> DeleteAsync(long accountId, long id, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => ManualFlowRows.Delete(rows, accountId, id), cancellationToken);
}
