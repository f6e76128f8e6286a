using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The orders of a futures market that can still be found: ended ones without a fill for three days, all others for ninety.</summary>
internal static class FuturesOrders
{
    private static readonly TimeSpan UnfilledKept = TimeSpan.FromDays(3);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);
    private static readonly WindowRule Window = WindowRule.Futures(7) with { Longest = TimeSpan.FromDays(7) - TimeSpan.FromMilliseconds(1) };

    public static IEnumerable<OrderRow> Open(AccountBooks books, Market market) => books.OpenOrders.Where(order => order.Market == market);

    /// <summary>From an identifier on, or in a window; oldest first.</summary>
    public static IReadOnlyList<OrderRow> History(ApiCall call, Market market, IReadOnlyCollection<string> symbols, int limit)
    {
        var rows = Known(call, market).Where(order => symbols.Contains(order.Symbol)).OrderBy(order => order.Id);
        if (call.Parameters.Number("orderId") is not { } first) return FuturesWindow.Read(call, Window).Cut(rows, order => order.CreatedAt, limit);
        var hasTimes = call.Parameters.WasSent("startTime") || call.Parameters.WasSent("endTime");
        var window = hasTimes ? FuturesWindow.Read(call, Window) : new FuturesWindow(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, HasStart: true);
        return [.. rows.Where(order => order.Id >= first && window.Contains(order.CreatedAt)).Take(limit)];
    }

    /// <summary>The one that the call names by its own or the client's identifier.</summary>
    /// <param name="openOnly">An order that has ended counts as unknown.</param>
    public static OrderRow Named(ApiCall call, Market market, string symbol, bool openOnly)
    {
        var (id, client) = (call.Parameters.Number("orderId"), call.Parameters.Text("origClientOrderId"));
        if (id is null && client is null) throw Paging.NeitherSent("origClientOrderId", "orderId");
        var rows = openOnly ? Open(call.Books, market) : Known(call, market);
        return rows.LastOrDefault(order => order.Symbol == symbol && (id is null ? order.ClientId == client : order.Id == id))
            ?? throw new ApiException(400, -2013, "Order does not exist.");
    }

    /// <summary>Liquidations and reductions by the exchange, which their client identifiers tell.</summary>
    public static IReadOnlyList<OrderRow> Forced(ApiCall call, Market market, string? symbol, int usualDays)
    {
        var kind = call.Parameters.Text("autoCloseType");
        if (kind is not (null or "LIQUIDATION" or "ADL")) throw Paging.Invalid("autoCloseType");
        var rows = call.Books.Orders
            .Where(order => order.Market == market && (symbol is null || order.Symbol == symbol) && KindOf(order) is { } own && (kind is null || own == kind))
            .OrderBy(order => order.Id);
        return FuturesWindow.Read(call, WindowRule.Futures(usualDays) with { Longest = null }).Cut(rows, order => order.CreatedAt, call.Parameters.FuturesLimit(50, 100));
    }

    private static IEnumerable<OrderRow> Known(ApiCall call, Market market)
    {
        var now = call.World.Now;
        return call.Books.Orders.Where(order => order.Market == market
            && order.CreatedAt + Kept >= now
            && !(order.Status is "CANCELED" or "EXPIRED" && order.Executed == 0 && order.CreatedAt + UnfilledKept < now));
    }

    private static string? KindOf(OrderRow order)
    {
        if (order.ClientId.StartsWith("autoclose-", StringComparison.Ordinal)) return "LIQUIDATION";
        return order.ClientId.StartsWith("adl_autoclose", StringComparison.Ordinal) ? "ADL" : null;
    }
}
