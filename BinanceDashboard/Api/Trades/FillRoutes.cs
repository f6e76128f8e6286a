using System.Security.Claims;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Trades;

internal static class FillRoutes
{
    public static void MapFills(this IEndpointRouteBuilder api) =>
        api.MapGet("/accounts/{id}/fills", ReadAsync).Produces<PageContract<FillContract>>().WithSummary("Fills by time, the oldest first; format=csv gives all of them as a file.");

    private static Task<IResult> ReadAsync(
        string id, string? market, string? symbol, string? from, string? to, string? format, int? page, int? pageSize,
        ClaimsPrincipal user, AccountQueries accounts, FillQueries fills, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var query = new TradeQuery(market, symbol, Status: null, from, to, page, pageSize);
            var filter = query.Filter();
            if (CsvAnswer.IsWanted(format)) return CsvAnswer.Of("fills", account, FillCsv.Columns, fills.StreamAsync(account.Id, filter, cancellationToken), FillCsv.Write, cancellationToken);
            var rows = await fills.PageAsync(account.Id, filter, query.Skip, query.Take, cancellationToken);
            return Results.Ok(new PageContract<FillContract>([.. rows.Select(FillContract.Of)], await fills.CountAsync(account.Id, filter, cancellationToken)));
        }, cancellationToken);
}
