using System.Security.Claims;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Trades;

internal static class OrderRoutes
{
    private static readonly string[] Columns =
    [
        "market", "symbol", "orderId", "clientOrderId", "orderListId", "side", "type", "timeInForce", "price", "stopPrice", "origQty", "executedQty", "cummulativeQuoteQty", "avgPrice", "status", "time",
        "updateTime",
    ];

    public static void MapOrders(this IEndpointRouteBuilder api) =>
        api.MapGet("/accounts/{id}/orders", ReadAsync).Produces<PageContract<OrderContract>>().WithSummary("Orders by the time of placing, the oldest first; format=csv gives all of them as a file.");

    private static Task<IResult> ReadAsync(
        string id, string? market, string? symbol, string? status, string? from, string? to, string? format, int? page, int? pageSize,
        ClaimsPrincipal user, AccountQueries accounts, OrderQueries orders, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var query = new TradeQuery(market, symbol, status, from, to, page, pageSize);
            var filter = query.Filter();
            if (CsvAnswer.IsWanted(format)) return CsvAnswer.Of("orders", account, Columns, orders.StreamAsync(account.Id, filter, cancellationToken), Write, cancellationToken);
            var rows = await orders.PageAsync(account.Id, filter, query.Skip, query.Take, cancellationToken);
            return Results.Ok(new PageContract<OrderContract>([.. rows.Select(OrderContract.Of)], await orders.CountAsync(account.Id, filter, cancellationToken)));
        }, cancellationToken);

    private static void Write(CsvWriter csv, Order order) => csv
        .Text(order.Market.ToString()).Text(order.Symbol).Number(order.OrderId).Text(order.ClientOrderId).Number(order.OrderListId).Text(order.Side.ToString().ToUpperInvariant()).Text(order.Type)
        .Text(order.TimeInForce).Number(order.Price).Number(order.StopPrice).Number(order.OrigQty).Number(order.ExecutedQty).Number(order.CumulativeQuoteQty).Number(order.AvgPrice).Text(order.Status)
        .Time(order.At).Time(order.UpdatedAt);
}
