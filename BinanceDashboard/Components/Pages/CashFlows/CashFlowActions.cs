using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>Carries out what the cash flows page asks for, on the signed-in user's own accounts only.</summary>
internal sealed class CashFlowActions(SignedInUser user, AccountQueries accounts, CashFlowsReader reader, ManualFlows manual, NavImport import, CoverageReader coverage)
{
    private static readonly CashFlowAnswer Gone = new(false, "This account is not there any more: reload the page.");

    public CashFlowCommands Commands => new()
    {
        Load = reader.ReadAsync,
        LoadCoverage = async (id, cancellationToken) => await OnOwnAsync(id, account => coverage.ReadAsync(account, cancellationToken), cancellationToken) ?? [],
        Add = async (id, entered, cancellationToken) => await OnOwnAsync(id, account => AddAsync(account, entered, cancellationToken), cancellationToken) ?? Gone,
        Delete = async (id, flow, cancellationToken) => await OnOwnAsync(id, account => DeleteAsync(account, flow, cancellationToken), cancellationToken) ?? Gone,
        Preview = (id, file, cancellationToken) => OnOwnAsync(id, async account => await import.PreviewAsync(account, await import.ReadAsync(account, file, cancellationToken), cancellationToken), cancellationToken),
        TakeOver = (id, file, cancellationToken) => OnOwnAsync(id, account => import.TakeOverAsync(account, file, cancellationToken), cancellationToken),
    };

    private async Task<T?> OnOwnAsync<T>(long id, Func<Account, Task<T>> command, CancellationToken cancellationToken)
        where T : class
    {
        var (owner, _) = await user.GetAsync();
        return await accounts.FindAsync(owner, id, cancellationToken) is { } account ? await command(account) : null;
    }

    private async Task<CashFlowAnswer> AddAsync(Account account, ManualFlow entered, CancellationToken cancellationToken)
    {
        try
        {
            var flow = await manual.AddAsync(account, entered, cancellationToken);
            return new CashFlowAnswer(true, flow.AmountUsd is null
                ? "The cash flow was added. It has no price yet and counts as soon as there is one; the next run asks for it."
                : "The cash flow was added and counts from its own time on.");
        }
        catch (AccessException refused)
        {
            return new CashFlowAnswer(false, refused.Message);
        }
    }

    private async Task<CashFlowAnswer> DeleteAsync(Account account, long flow, CancellationToken cancellationToken) => await manual.DeleteAsync(account, flow, cancellationToken)
        ? new CashFlowAnswer(true, "The cash flow was deleted.")
        : new CashFlowAnswer(false, "There is no such cash flow entered by hand: it may have been deleted already.");
}
