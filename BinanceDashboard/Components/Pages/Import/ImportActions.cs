using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>Carries out what the import page asks for, on the signed-in user's own accounts and items only.</summary>
internal sealed class ImportActions(
    SignedInUser user, AccountQueries accounts, ImportPageReader reader, CollectorCommands collector, PortfolioImport import, PortfolioItems items, PortfolioQueries portfolio,
    PortfolioCommands runs, Store.Commands.AccountCommands settings)
{
    private const string Gone = "This account is not there any more: reload the page.";
    private const string NoItem = "This item is not there any more: reload the page.";

    public ImportCommands Commands => new()
    {
        Load = reader.ReadAsync,
        Test = async (id, cancellationToken) => await OnOwnAsync(id, account => collector.TestAsync(account, cancellationToken), cancellationToken) ?? KeyReport.Failed(Gone),
        Preview = async (id, progress, cancellationToken) =>
            await OnOwnAsync(id, account => import.PreviewAsync(account, progress, cancellationToken), cancellationToken) ?? new ImportPreview(null, [], Gone),
        Execute = async (id, acceptsGaps, progress, cancellationToken) =>
            await OnOwnAsync(id, account => import.ExecuteAsync(account, ImportTrigger.Person, acceptsGaps, progress, cancellationToken), cancellationToken) ?? new ImportOutcome { Success = false, Message = Gone },
        Undo = (run, cancellationToken) => SaidAsync(owner => import.UndoAsync(owner, run, cancellationToken)),
        Detail = DetailAsync,
        Save = SaveAsync,
        Price = PriceAsync,
        Delete = DeleteAsync,
        Schedule = ScheduleAsync,
        Seen = async cancellationToken => await runs.SeenAsync(await OwnerAsync(), cancellationToken),
    };

    private async Task<string> OwnerAsync() => (await user.GetAsync()).Id;

    private async Task<T?> OnOwnAsync<T>(long id, Func<Account, Task<T>> command, CancellationToken cancellationToken)
        where T : class => await accounts.FindAsync(await OwnerAsync(), id, cancellationToken) is { } account ? await command(account) : null;

    private async Task<string?> SaidAsync(Func<string, Task> command)
    {
        try
        {
            await command(await OwnerAsync());
            return null;
        }
        catch (AccessException refused)
        {
            return refused.Message;
        }
    }

    private Task<string?> SaveAsync(long? id, EnteredItem entered, CancellationToken cancellationToken) => SaidAsync(async owner =>
    {
        if (id is not { } known) await items.AddAsync(owner, entered, cancellationToken);
        else if (await items.ChangeAsync(owner, known, entered, cancellationToken) is null) throw new AccessException(NoItem);
    });

    private Task<string?> PriceAsync(long account, string symbol, decimal price, CancellationToken cancellationToken) => SaidAsync(async owner =>
    {
        var item = (await portfolio.ItemsAsync(owner, cancellationToken)).FirstOrDefault(one => one.AccountId == account && one.IsImported && one.Symbol == symbol) ?? throw new AccessException(NoItem);
        await items.ChangeAsync(owner, item.Id, new EnteredItem { Symbol = symbol, Amount = null, PriceBuy = price, Commission = item.Commission, Note = item.Note }, cancellationToken);
    });

    private async Task<string?> DeleteAsync(long id, CancellationToken cancellationToken) => await items.DeleteAsync(await OwnerAsync(), id, cancellationToken) ? null : NoItem;

    private async Task<string?> ScheduleAsync(long id, int? hours, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(await OwnerAsync(), id, cancellationToken) is null) return Gone;
        await settings.ScheduleImportAsync(id, hours, cancellationToken);
        return null;
    }

    private async Task<ImportRunDetail?> DetailAsync(long run, CancellationToken cancellationToken) =>
        await portfolio.FindRunAsync(await OwnerAsync(), run, cancellationToken) is { } found ? new ImportRunDetail(found.Changes, await portfolio.IssuesAsync(run, cancellationToken)) : null;
}
