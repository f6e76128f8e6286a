using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Orders of USD-M. Conditional ones are another service's, and nobody here places such.</summary>
internal static class FuturesOrderEndpoints
{
    private const int ForcedDays = 7;

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v1/allOrders", WeightPool.Futures, 5, WriteHistory) { IsSigned = true },
        new("/fapi/v1/openOrders", WeightPool.Futures, 40, WriteOpen) { IsSigned = true, WeightOf = static parameters => parameters.WasSent("symbol") ? 1 : 40 },
        new("/fapi/v1/openOrder", WeightPool.Futures, 1, call => WriteOne(call, openOnly: true)) { IsSigned = true },
        new("/fapi/v1/order", WeightPool.Futures, 1, call => WriteOne(call, openOnly: false)) { IsSigned = true },
        new("/fapi/v1/openAlgoOrders", WeightPool.Futures, 40, WriteNone) { IsSigned = true, WeightOf = static parameters => parameters.WasSent("symbol") ? 1 : 40 },
        new("/fapi/v1/allAlgoOrders", WeightPool.Futures, 5, WriteNoneOfSymbol) { IsSigned = true },
        new("/fapi/v1/forceOrders", WeightPool.Futures, 50, WriteForced) { IsSigned = true, WeightOf = static parameters => parameters.WasSent("symbol") ? 20 : 50 },
    ];

    private static void WriteHistory(ApiCall call)
    {
        var symbol = Perpetuals.Required(call.Parameters).Symbol;
        FuturesOrderJson.WriteList(call, FuturesOrders.History(call, Market.Usdm, [symbol], call.Parameters.FuturesLimit(500, 1000)));
    }

    private static void WriteOpen(ApiCall call)
    {
        var wanted = Perpetuals.Wanted(call.Parameters);
        FuturesOrderJson.WriteList(call, FuturesOrders.Open(call.Books, Market.Usdm).Where(order => wanted is null || order.Symbol == wanted.Symbol));
    }

    private static void WriteOne(ApiCall call, bool openOnly) =>
        FuturesOrderJson.Write(call.Json, FuturesOrders.Named(call, Market.Usdm, Perpetuals.Required(call.Parameters).Symbol, openOnly), isForced: false);

    private static void WriteForced(ApiCall call) =>
        FuturesOrderJson.WriteForced(call, FuturesOrders.Forced(call, Market.Usdm, Perpetuals.Wanted(call.Parameters)?.Symbol, ForcedDays));

    private static void WriteNoneOfSymbol(ApiCall call)
    {
        Perpetuals.Required(call.Parameters);
        FuturesWindow.Read(call, WindowRule.Futures(7));
        WriteNone(call);
    }

    private static void WriteNone(ApiCall call)
    {
        Perpetuals.Wanted(call.Parameters);
        call.Json.WriteStartArray();
        call.Json.WriteEndArray();
    }
}
