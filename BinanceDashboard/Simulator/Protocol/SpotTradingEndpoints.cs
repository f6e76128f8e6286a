using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The account's own fills and orders, pair by pair.</summary>
internal static class SpotTradingEndpoints
{
    private const string LegalClientId = "^[a-zA-Z0-9-_]{1,36}$";

    /// <summary>An order that ended without a fill is put away after this long.</summary>
    private static readonly TimeSpan UntilArchived = TimeSpan.FromDays(90);

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/myTrades", WeightPool.Spot, 20, WriteFills) { IsSigned = true, WeightOf = parameters => parameters.WasSent("orderId") ? 5 : 20 },
        new("/api/v3/allOrders", WeightPool.Spot, 20, WriteOrders) { IsSigned = true },
        new("/api/v3/openOrders", WeightPool.Spot, 80, WriteOpenOrders) { IsSigned = true, WeightOf = parameters => parameters.WasSent("symbol") ? 6 : 80 },
        new("/api/v3/order", WeightPool.Spot, 4, WriteOrder) { IsSigned = true },
    ];

    private static void WriteFills(ApiCall call)
    {
        var symbol = SpotSymbols.Required(call).Symbol;
        var (orderId, fromId, limit) = (call.Parameters.Number("orderId"), call.Parameters.Number("fromId"), call.Parameters.Limit(500, 1000));
        var range = PairHistory.Range(call);
        if (range is not null && (orderId is not null || fromId is not null)) throw ApiException.BadCombination();
        var fills = call.Books.Fills
            .Where(fill => fill.Market == Market.Spot && fill.Symbol == symbol && (orderId is null || fill.OrderId == orderId) && (fromId is null || fill.Id >= fromId))
            .OrderBy(fill => fill.Id);
        var isFromOldest = fromId is not null || call.Parameters.WasSent("startTime");
        call.Json.WriteStartArray();
        foreach (var fill in PairHistory.Choose(fills, range, isFromOldest, limit, fill => fill.At)) TradingJson.WriteSpot(call, fill);
        call.Json.WriteEndArray();
    }

    private static void WriteOrders(ApiCall call)
    {
        var symbol = SpotSymbols.Required(call).Symbol;
        var (fromId, limit, range) = (call.Parameters.Number("orderId"), call.Parameters.Limit(500, 1000), PairHistory.Range(call));
        var orders = Orders(call)
            .Where(order => order.Symbol == symbol && !IsArchived(call, order) && (fromId is null || order.Id >= fromId))
            .OrderBy(order => order.Id);
        var isFromOldest = fromId is not null || call.Parameters.WasSent("startTime");
        call.Json.WriteStartArray();
        foreach (var order in PairHistory.Choose(orders, range, isFromOldest, limit, order => order.CreatedAt)) TradingJson.WriteSpot(call, order);
        call.Json.WriteEndArray();
    }

    private static void WriteOpenOrders(ApiCall call)
    {
        var symbol = call.Parameters.WasSent("symbol") ? SpotSymbols.Required(call).Symbol : null;
        call.Json.WriteStartArray();
        foreach (var order in Orders(call).Where(order => order.IsOpen && (symbol is null || order.Symbol == symbol))) TradingJson.WriteSpot(call, order);
        call.Json.WriteEndArray();
    }

    private static void WriteOrder(ApiCall call)
    {
        var symbol = SpotSymbols.Required(call).Symbol;
        var (id, clientId) = (call.Parameters.Number("orderId"), ClientId(call));
        if (id is null && clientId is null) throw ApiException.NeitherSent("origClientOrderId", "orderId");
        var order = Orders(call).LastOrDefault(order => order.Symbol == symbol && (id is null ? order.ClientId == clientId : order.Id == id))
            ?? throw new ApiException(400, -2013, "Order does not exist.");
        if (clientId is not null && order.ClientId != clientId) throw new ApiException(400, -2039, "Client order ID is not correct for this order ID.");
        if (IsArchived(call, order)) throw new ApiException(400, -2026, "Order was canceled or expired with no executed qty over 90 days ago and has been archived.");
        TradingJson.WriteSpot(call, order);
    }

    private static IEnumerable<OrderRow> Orders(ApiCall call) => call.Books.Orders.Where(order => order.Market == Market.Spot);

    private static string? ClientId(ApiCall call)
    {
        if (call.Parameters.Text("origClientOrderId") is not { } id) return null;
        return id.Length <= 36 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? id : throw ApiException.Illegal("origClientOrderId", LegalClientId);
    }

    private static bool IsArchived(ApiCall call, OrderRow order) =>
        order is { Status: "CANCELED" or "EXPIRED", Executed: 0 } && order.UpdatedAt < call.World.Now - UntilArchived;
}
