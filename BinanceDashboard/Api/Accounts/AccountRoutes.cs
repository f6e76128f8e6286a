using System.Globalization;
using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Accounts;

internal static class AccountRoutes
{
    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var routes = api.MapGroup("/accounts");
        routes.MapGet("", ListAsync).Produces<IEnumerable<AccountContract>>().WithSummary("Your accounts.");
        routes.MapPost("", AddAsync).Produces<AccountContract>(StatusCodes.Status201Created).WithSummary("Adds an account; it is tried by its first run.");
        routes.MapPatch("/{id}", ChangeAsync).Produces<AccountContract>().WithSummary("Renames, replaces keys, pauses.");
        routes.MapDelete("/{id}", DeleteAsync).Produces(StatusCodes.Status204NoContent).WithSummary("Removes an account and all its facts.");
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, AccountQueries accounts, AccountHealth health, CancellationToken cancellationToken) =>
        Results.Ok((await accounts.ListAsync(CurrentUser.IdOf(user), cancellationToken)).Select(account => Contract(account, health)));

    private static async Task<IResult> AddAsync(
        NewAccountContract body, ClaimsPrincipal user, AccountKeys keys, CollectorCommands collector, AccountHealth health, CancellationToken cancellationToken)
    {
        var account = await keys.AddAsync(CurrentUser.IdOf(user), new NewAccount(body.Name, body.Environment, body.KeyType, body.ApiKey, body.ApiSecret), cancellationToken);
        await collector.WakeAsync(cancellationToken);
        return Results.Created($"/api/accounts/{account.Id}", Contract(account, health));
    }

    private static Task<IResult> ChangeAsync(
        string id, AccountChangeContract body, ClaimsPrincipal user, AccountQueries accounts, AccountKeys keys, AccountCommands commands, CollectorCommands collector, AccountHealth health,
        CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            await keys.ChangeAsync(account, body.Name, body.ApiKey, body.ApiSecret, cancellationToken);
            if (body.Disabled is { } disabled) await commands.DisableAsync(account.Id, disabled, cancellationToken);
            await collector.WakeAsync(cancellationToken);
            return Results.Ok(Contract((await accounts.FindAsync(account.Id, cancellationToken))!, health));
        }, cancellationToken);

    private static Task<IResult> DeleteAsync(string id, string? confirm, ClaimsPrincipal user, AccountQueries accounts, CollectorCommands collector, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            if (confirm != account.Name) return Problem.Bad($"This removes the account and all its facts for good: confirm it with ?confirm={Uri.EscapeDataString(account.Name)}.");
            await collector.RemoveAsync(account, cancellationToken);
            return Results.NoContent();
        }, cancellationToken);

    private static AccountContract Contract(Account account, AccountHealth health) => new()
    {
        Id = account.Id.ToString(CultureInfo.InvariantCulture),
        Name = account.Name,
        Environment = account.Environment,
        KeyType = account.KeyType,
        Status = health.StatusOf(account),
        Reason = account.Failure,
        LastSnapshotAt = account.LastSnapshotAt,
        Permissions = account.Permissions,
    };
}
