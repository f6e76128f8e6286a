using System.Globalization;
using System.Security.Claims;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Flows;

internal static class FlowRoutes
{
    private const int MostOfAPage = 10_000;

    public static void MapFlows(this IEndpointRouteBuilder api) =>
        api.MapGet("/accounts/{id}/flows", ReadAsync).Produces<IEnumerable<FlowContract>>().WithSummary("Every cash flow, whatever became of it.");

    private static Task<IResult> ReadAsync(
        string id, string? from, string? to, int? page, int? pageSize, ClaimsPrincipal user, AccountQueries accounts, FlowQueries flows, HttpContext context, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var (start, end) = (Scope.Time(from, "from"), Scope.Time(to, "to"));
            if (page is < 1) return Problem.Bad("'page' counts from 1.");
            if (pageSize is < 1 or > MostOfAPage) return Problem.Bad($"'pageSize' must lie between 1 and {MostOfAPage}.");
            var rows = (await flows.ListAsync(account.Id, cancellationToken)).Where(flow => (start is null || flow.At >= start) && (end is null || flow.At <= end)).ToList();
            context.Response.Headers["X-Total-Count"] = rows.Count.ToString(CultureInfo.InvariantCulture);
            var size = pageSize ?? MostOfAPage;
            return Results.Ok(rows.Skip((int)Math.Min(((page ?? 1) - 1L) * size, int.MaxValue)).Take(size).Select(Contract));
        }, cancellationToken);

    private static FlowContract Contract(CashFlow flow) => new()
    {
        Id = flow.Id.ToString(CultureInfo.InvariantCulture),
        Kind = flow.Kind,
        Asset = flow.Asset,
        Quantity = flow.Quantity,
        At = flow.At,
        Price = flow.Price,
        PriceSource = flow.PriceSource,
        AmountUsd = flow.AmountUsd,
        Fee = flow.Fee,
        ExternalId = flow.ExternalId,
        Status = flow.Status,
    };
}
