using BinanceDashboard.Access;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Logs;
using BinanceDashboard.Store.Queries;
using Microsoft.Data.Sqlite;

namespace BinanceDashboard.Components.Pages.Logs;

/// <summary>Reads the entries of the signed-in user's accounts; the owner's, too, those of none.</summary>
internal sealed class LogsReader(SignedInUser user, AccountQueries accounts, LogQueries logs, TimeProvider time, IServiceScopeFactory scopes)
{
    private const int FirstRows = 40;
    private const string Unreadable = "The log could not be read from the database, which may be busy or its disk full: try again, or look into the files in the folder \"logs\" of the data directory.";

    public LogsCommands Commands => new() { Load = ReadAsync, Rows = RowsAsync, Newer = NewerAsync };

    public async Task<LogsView> ReadAsync(LogsQuery query, CancellationToken cancellationToken)
    {
        var head = new LogsView { State = PageState.Content, Query = query, ReadAt = time.GetUtcNow() };
        try
        {
            var view = await OwnAsync(head with { End = await logs.EndAsync(cancellationToken) }, cancellationToken);
            var filter = view.Filter();
            view = view with { Count = await logs.CountAsync(filter, cancellationToken), Entries = await logs.PageAsync(filter, 0, FirstRows, cancellationToken) };
            return view.Count == 0 && query == new LogsQuery() ? view with { State = PageState.Empty } : view;
        }
        catch (SqliteException)
        {
            return head with { State = PageState.Failed, Reason = Unreadable };
        }
    }

    private async Task<IReadOnlyList<LogEntry>> RowsAsync(LogsView view, int skip, int take, CancellationToken cancellationToken) =>
        await logs.PageAsync((await OwnAsync(view, cancellationToken)).Filter(), skip, take, cancellationToken);

    private async Task<int> NewerAsync(LogsView view, CancellationToken cancellationToken)
    {
        var own = await OwnAsync(view, cancellationToken);
        var all = await logs.CountAsync(own.Filter() with { Before = null }, cancellationToken);
        return Math.Max(0, all - view.Count);
    }

    // A view may have travelled: whose entries it may show is looked up again.
    private async Task<LogsView> OwnAsync(LogsView view, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var own = await accounts.ListAsync(id, cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var isOwner = await scope.ServiceProvider.GetRequiredService<UserDirectory>().FindByIdAsync(id) is { IsOwner: true };
        return view with { Accounts = [.. own.Select(account => new LogAccount(account.Id, account.Name))], IsOwner = isOwner };
    }
}
