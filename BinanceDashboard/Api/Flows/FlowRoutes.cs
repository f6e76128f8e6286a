using System.Globalization;
using System.Security.Claims;
using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Flows;

internal static class FlowRoutes
{
    private const int MostOfAPage = 10_000;

    private static readonly string[] Columns =
        ["time", "kind", "asset", "quantity", "price", "priceSource", "amountUsd", "fee", "externalId", "status", "note", "id"];

    public static void MapFlows(this IEndpointRouteBuilder api)
    {
        api.MapGet("/accounts/{id}/flows", ReadAsync).Produces<IEnumerable<FlowContract>>().WithSummary("Every cash flow, whatever became of it; format=csv gives all of them as a file.");
        api.MapManualFlows();
    }

    private static Task<IResult> ReadAsync(
        string id, string? from, string? to, string? kind, string? status, string? text, string? format, int? page, int? pageSize,
        ClaimsPrincipal user, AccountQueries accounts, FlowQueries flows, HttpContext context, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var filter = new FlowQuery(from, to, kind, status, text).Filter();
            if (CsvAnswer.IsWanted(format)) return CsvAnswer.Of("flows", account, Columns, Matching(flows, account, filter, cancellationToken), Write, cancellationToken);
            if (page is < 1) return Problem.Bad("'page' counts from 1.");
            if (pageSize is < 1 or > MostOfAPage) return Problem.Bad($"'pageSize' must lie between 1 and {MostOfAPage}.");
            var rows = (await flows.ListAsync(account.Id, cancellationToken)).Where(filter.Matches).ToList();
            context.Response.Headers["X-Total-Count"] = rows.Count.ToString(CultureInfo.InvariantCulture);
            var size = pageSize ?? MostOfAPage;
            return Results.Ok(rows.Skip((int)Math.Min(((page ?? 1) - 1L) * size, int.MaxValue)).Take(size).Select(FlowContract.Of));
        }, cancellationToken);

    private static IAsyncEnumerable<CashFlow> Matching(FlowQueries flows, Account account, FlowFilter filter, CancellationToken cancellationToken) =>
        flows.StreamAsync(account.Id, cancellationToken).Where(filter.Matches);

    private static void Write(CsvWriter csv, CashFlow flow) => csv
        .Time(flow.At).Text(flow.Kind.ToString()).Text(flow.Asset).Number(flow.Quantity).Number(flow.Price).Text(flow.PriceSource).Number(flow.AmountUsd)
        .Number(flow.Fee).Text(flow.ExternalId).Text(flow.Status.ToString()).Text(flow.Note).Number(flow.Id);
}
