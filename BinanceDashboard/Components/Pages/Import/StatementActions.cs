using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>Carries out what the dialog of statements asks for, on the signed-in user's own accounts only.</summary>
internal sealed class StatementActions(SignedInUser user, AccountQueries accounts, StatementImport import)
{
    public StatementDialogCommands Commands => new()
    {
        Preview = (id, file, cancellationToken) => OnOwnAsync(id, async account => await import.PreviewAsync(account, await import.ReadAsync(account, file, cancellationToken), cancellationToken), cancellationToken),
        TakeOver = (id, file, cancellationToken) => OnOwnAsync(id, account => import.TakeOverAsync(account, file, cancellationToken), cancellationToken),
    };

    private async Task<T?> OnOwnAsync<T>(long id, Func<Account, Task<T>> command, CancellationToken cancellationToken)
        where T : class
    {
        var (owner, _) = await user.GetAsync();
        return await accounts.FindAsync(owner, id, cancellationToken) is { } account ? await command(account) : null;
    }
}
