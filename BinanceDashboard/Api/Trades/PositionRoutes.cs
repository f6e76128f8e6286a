using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Trades;

internal static class PositionRoutes
{
    public static void MapPositions(this IEndpointRouteBuilder api) =>
        api.MapGet("/accounts/{id}/positions", ReadAsync).Produces<PageContract<PositionContract>>().WithSummary("Round trips, open ones first, then the newest; format=csv gives all of them as a file.");

    private static Task<IResult> ReadAsync(
        string id, string? market, string? symbol, string? status, string? from, string? to, string? format, int? page, int? pageSize,
        ClaimsPrincipal user, AccountQueries accounts, PositionReader positions, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var query = new TradeQuery(market, symbol, status, from, to, page, pageSize);
            var filter = query.Filter();
            var isOpen = OpenOnly(filter.Status);
            var trips = (await positions.ReadAsync(account, filter, cancellationToken))
                .Where(trip => (isOpen is null || trip.IsOpen == isOpen) && (filter.From is null || (trip.ClosedAt ?? DateTimeOffset.MaxValue) >= filter.From) && (filter.To is null || (trip.OpenedAt ?? DateTimeOffset.MinValue) <= filter.To))
                .ToList();
            if (CsvAnswer.IsWanted(format)) return CsvAnswer.Of("positions", account, PositionCsv.Columns, trips.ToAsyncEnumerable(), PositionCsv.Write, cancellationToken);
            return Results.Ok(new PageContract<PositionContract>([.. trips.Skip(query.Skip).Take(query.Take).Select(PositionContract.Of)], trips.Count));
        }, cancellationToken);

    private static bool? OpenOnly(string? status) => status switch
    {
        null => null,
        "OPEN" => true,
        "CLOSED" => false,
        _ => throw new AccessException("'status' is OPEN or CLOSED.", "status"),
    };
}
