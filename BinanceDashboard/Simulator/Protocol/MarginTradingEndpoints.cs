using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Fills and orders on margin, pair by pair: cross unless it is said.</summary>
internal static class MarginTradingEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/margin/myTrades", WeightPool.SapiAddress, 10, WriteFills) { IsSigned = true },
        new("/sapi/v1/margin/allOrders", WeightPool.SapiAddress, 200, WriteOrders) { IsSigned = true },
        new("/sapi/v1/margin/openOrders", WeightPool.SapiAddress, 10, WriteOpenOrders) { IsSigned = true },
    ];

    private static void WriteFills(ApiCall call)
    {
        var (symbol, market) = (SpotSymbols.Required(call).Symbol, MarketOf(call));
        var (orderId, fromId, limit) = (call.Parameters.Number("orderId"), call.Parameters.Number("fromId"), call.Parameters.Limit(500, 1000));
        var range = Range(call, isLastDayUsual: orderId is null && fromId is null);
        var fills = call.Books.Fills
            .Where(fill => fill.Market == market && fill.Symbol == symbol && (orderId is null || fill.OrderId == orderId) && (fromId is null || fill.Id >= fromId))
            .OrderBy(fill => fill.Id);
        var isFromOldest = fromId is not null || call.Parameters.WasSent("startTime");
        call.Json.WriteStartArray();
        foreach (var fill in PairHistory.Choose(fills, range, isFromOldest, limit, fill => fill.At)) TradingJson.WriteMargin(call, fill);
        call.Json.WriteEndArray();
    }

    private static void WriteOrders(ApiCall call)
    {
        var (symbol, market) = (SpotSymbols.Required(call).Symbol, MarketOf(call));
        var (fromId, limit) = (call.Parameters.Number("orderId"), call.Parameters.Limit(500, 500));
        var range = Range(call, isLastDayUsual: false);
        var orders = call.Books.Orders.Where(order => order.Market == market && order.Symbol == symbol && (fromId is null || order.Id >= fromId)).OrderBy(order => order.Id);
        var isFromOldest = fromId is not null || call.Parameters.WasSent("startTime");
        call.Json.WriteStartArray();
        foreach (var order in PairHistory.Choose(orders, range, isFromOldest, limit, order => order.CreatedAt)) TradingJson.WriteMargin(call, order);
        call.Json.WriteEndArray();
    }

    private static void WriteOpenOrders(ApiCall call)
    {
        var market = MarketOf(call);
        var symbol = call.Parameters.WasSent("symbol") || market == Market.IsolatedMargin ? SpotSymbols.Required(call).Symbol : null;
        call.Json.WriteStartArray();
        foreach (var order in call.Books.Orders.Where(order => order.Market == market && order.IsOpen && (symbol is null || order.Symbol == symbol))) TradingJson.WriteMargin(call, order);
        call.Json.WriteEndArray();
    }

    private static Market MarketOf(ApiCall call) => call.Parameters.Flag("isIsolated") ? Market.IsolatedMargin : Market.CrossMargin;

    /// <summary>Less than a day; a single time is one end of a day.</summary>
    private static HistoryRange? Range(ApiCall call, bool isLastDayUsual)
    {
        var (start, end) = (call.Parameters.Time("startTime"), call.Parameters.Time("endTime"));
        if (start is null && end is null) return isLastDayUsual ? new HistoryRange(call.World.Now - PairHistory.Day, DateTimeOffset.MaxValue) : null;
        if (end - start >= PairHistory.Day) throw PairHistory.TooLong();
        return new HistoryRange(start ?? Earlier(end), end ?? start.GetValueOrDefault() + PairHistory.Day);
    }

    private static DateTimeOffset Earlier(DateTimeOffset? end) => end is { } instant && instant > DateTimeOffset.UnixEpoch + PairHistory.Day ? instant - PairHistory.Day : DateTimeOffset.UnixEpoch;
}
