namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What nobody here ever has: order lists, prevented matches, allocations.</summary>
internal static class SpotOrderListEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/openOrderList", WeightPool.Spot, 6, WriteNone) { IsSigned = true },
        new("/api/v3/allOrderList", WeightPool.Spot, 20, WriteAllLists) { IsSigned = true },
        new("/api/v3/orderList", WeightPool.Spot, 4, WriteList) { IsSigned = true },
        new("/api/v3/myPreventedMatches", WeightPool.Spot, 20, WritePreventedMatches) { IsSigned = true, WeightOf = parameters => parameters.WasSent("preventedMatchId") ? 2 : 20 },
        new("/api/v3/myAllocations", WeightPool.Spot, 20, WriteAllocations) { IsSigned = true },
    ];

    private static void WriteNone(ApiCall call)
    {
        call.Json.WriteStartArray();
        call.Json.WriteEndArray();
    }

    private static void WriteAllLists(ApiCall call)
    {
        var fromId = call.Parameters.Number("fromId");
        call.Parameters.Limit(500, 1000);
        if (PairHistory.Range(call) is not null && fromId is not null) throw ApiException.BadCombination();
        WriteNone(call);
    }

    private static void WriteList(ApiCall call)
    {
        if (call.Parameters.Number("orderListId") is null & call.Parameters.Text("origClientOrderId") is null) throw ApiException.NeitherSent("origClientOrderId", "orderListId");
        throw new ApiException(400, -2013, "Order list does not exist.");
    }

    private static void WritePreventedMatches(ApiCall call)
    {
        SpotSymbols.Required(call);
        var (match, order) = (call.Parameters.Number("preventedMatchId"), call.Parameters.Number("orderId"));
        call.Parameters.Number("fromPreventedMatchId");
        call.Parameters.Limit(500, 1000);
        if (match is null == order is null) throw ApiException.BadCombination();
        WriteNone(call);
    }

    private static void WriteAllocations(ApiCall call)
    {
        SpotSymbols.Required(call);
        PairHistory.Range(call);
        call.Parameters.Number("fromAllocationId");
        call.Parameters.Number("orderId");
        call.Parameters.Limit(500, 1000);
        WriteNone(call);
    }
}
