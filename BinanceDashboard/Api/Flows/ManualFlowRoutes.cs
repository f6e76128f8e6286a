using System.Globalization;
using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Flows;

internal static class ManualFlowRoutes
{
    public static void MapManualFlows(this IEndpointRouteBuilder api)
    {
        api.MapPost("/accounts/{id}/flows", AddAsync).Produces<FlowContract>(StatusCodes.Status201Created).WithSummary("Adds a cash flow that the exchange does not show.");
        api.MapDelete("/accounts/{id}/flows/{flowId}", DeleteAsync).Produces(StatusCodes.Status204NoContent).WithSummary("Removes a cash flow that was entered by hand.");
    }

    private static Task<IResult> AddAsync(string id, NewFlowContract body, ClaimsPrincipal user, AccountQueries accounts, ManualFlows flows, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var flow = await flows.AddAsync(account, Entered(body), cancellationToken);
            return Results.Created($"/api/accounts/{account.Id}/flows/{flow.Id}", FlowContract.Of(flow));
        }, cancellationToken);

    private static Task<IResult> DeleteAsync(
        string id, string flowId, ClaimsPrincipal user, AccountQueries accounts, FlowQueries flows, ManualFlows manual, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            if (!long.TryParse(flowId, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return Problem.NotFound();
            if (await manual.DeleteAsync(account, number, cancellationToken)) return Results.NoContent();
            return await flows.FindAsync(account.Id, number, cancellationToken) is null
                ? Problem.NotFound()
                : Problem.Conflict("This cash flow comes from the exchange and stays: only those that were entered by hand can be removed.");
        }, cancellationToken);

    private static ManualFlow Entered(NewFlowContract body) => new()
    {
        Kind = body.Kind switch
        {
            nameof(FlowKind.ManualDeposit) => FlowKind.ManualDeposit,
            nameof(FlowKind.ManualWithdrawal) => FlowKind.ManualWithdrawal,
            _ => throw new AccessException("'kind' is ManualDeposit or ManualWithdrawal: the other kinds are read from the exchange.", "kind"),
        },
        Asset = body.Asset,
        Quantity = body.Quantity ?? throw new AccessException("'quantity' is missing: how much moved, above zero.", "quantity"),
        At = Scope.Time(body.At, "at") ?? throw new AccessException("'at' is missing: when the money moved, like 2026-01-31T12:00:00Z.", "at"),
        AmountUsd = body.AmountUsd,
        Note = body.Note,
    };
}
