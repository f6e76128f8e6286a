using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Commands;

/// <summary>Keeps and removes the cash flows that a person enters; those of the exchange are not touched.</summary>
public sealed class ManualFlowCommands(StoreWriter writer)
{
    /// <returns>The flow with its id; null where its account is no longer there.</returns>
    public Task<CashFlow?> AddAsync(CashFlow flow, CancellationToken cancellationToken) => writer.WriteAsync<CashFlow?>(
        async context =>
        {
            if (!await context.Accounts.AnyAsync(account => account.Id == flow.AccountId, cancellationToken)) return null;
            context.CashFlows.Add(flow);
            await context.SaveChangesAsync(cancellationToken);
            return flow;
        },
        cancellationToken);

    /// <returns>False where the account has no such flow, or it is not one that was entered by hand.</returns>
    public Task<bool> DeleteAsync(long accountId, long id, CancellationToken cancellationToken) => writer.WriteAsync(
        async context => await context.CashFlows
            .Where(flow => flow.Id == id && flow.AccountId == accountId && (flow.Kind == FlowKind.ManualDeposit || flow.Kind == FlowKind.ManualWithdrawal))
            .ExecuteDeleteAsync(cancellationToken) > 0,
        cancellationToken);
}
