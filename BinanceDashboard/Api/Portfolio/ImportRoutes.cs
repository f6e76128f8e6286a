using System.Globalization;
using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Portfolio;

internal static class ImportRoutes
{
    private const int MostOfAPage = 1_000;
    private const int Usual = 100;

    public static void MapImports(this IEndpointRouteBuilder api)
    {
        api.MapPost("/import/binance/test-connection", TestAsync).Produces<ConnectionContract>().WithSummary("Tries an account's key and says what it may do.");
        api.MapPost("/import/binance/preview", PreviewAsync).Produces<PreviewContract>().WithSummary("Says what an import would do; nothing is saved.");
        api.MapPost("/import/binance/execute", ExecuteAsync).Produces<ExecuteContract>().WithSummary("Imports what an account holds as portfolio items.");
        api.MapGet("/import/history", HistoryAsync).Produces<IEnumerable<HistoryContract>>().WithSummary("Every import that came to an end, the newest first; X-Total-Count says how many there are.");
    }

    private static Task<IResult> TestAsync(ImportRequest? body, ClaimsPrincipal user, AccountQueries accounts, CollectorCommands collector, CancellationToken cancellationToken) =>
        OnAccountAsync(body, user, accounts, async account => Results.Ok(ConnectionContract.Of(await collector.TestAsync(account, cancellationToken))), cancellationToken);

    private static Task<IResult> PreviewAsync(ImportRequest? body, ClaimsPrincipal user, AccountQueries accounts, PortfolioImport import, CancellationToken cancellationToken) =>
        OnAccountAsync(body, user, accounts, async account => Results.Ok(PreviewContract.Of(await import.PreviewAsync(account, progress: null, cancellationToken))), cancellationToken);

    private static Task<IResult> ExecuteAsync(ImportRequest? body, ClaimsPrincipal user, AccountQueries accounts, PortfolioImport import, CancellationToken cancellationToken) =>
        OnAccountAsync(body, user, accounts, async account =>
        {
            var outcome = await import.ExecuteAsync(account, ImportTrigger.Person, body?.AcceptPartial == true, progress: null, cancellationToken);
            return outcome.IsBusy ? Problem.Conflict(outcome.Message) : Results.Ok(ExecuteContract.Of(outcome));
        }, cancellationToken);

    private static async Task<IResult> HistoryAsync(int? page, int? pageSize, ClaimsPrincipal user, PortfolioQueries portfolio, HttpResponse response, CancellationToken cancellationToken)
    {
        if (page is < 1) throw new AccessException("'page' counts from 1.", "page");
        if (pageSize is < 1 or > MostOfAPage) throw new AccessException($"'pageSize' must lie between 1 and {MostOfAPage}.", "pageSize");
        var take = pageSize ?? Usual;
        var (runs, total) = await portfolio.RunsAsync(CurrentUser.IdOf(user), (int)Math.Min(((page ?? 1) - 1L) * take, int.MaxValue), take, cancellationToken);
        response.Headers["X-Total-Count"] = total.ToString(CultureInfo.InvariantCulture);
        return Results.Ok(runs.Select(HistoryContract.Of));
    }

    private static async Task<IResult> OnAccountAsync(ImportRequest? body, ClaimsPrincipal user, AccountQueries accounts, Func<Account, Task<IResult>> answer, CancellationToken cancellationToken)
    {
        var owner = CurrentUser.IdOf(user);
        if (body?.Account() is { } id) return await accounts.FindAsync(owner, id, cancellationToken) is { } named ? await answer(named) : Problem.NotFound();
        return await accounts.ListAsync(owner, cancellationToken) switch
        {
            [] => throw new AccessException("There is no account yet: add one first.", "accountId"),
            [var only] => await answer(only),
            _ => throw new AccessException("'accountId' is missing: there are several accounts.", "accountId"),
        };
    }
}
