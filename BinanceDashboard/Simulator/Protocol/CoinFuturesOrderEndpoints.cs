using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Orders of COIN-M.</summary>
internal static class CoinFuturesOrderEndpoints
{
    private const int ForcedDays = 200;

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/dapi/v1/allOrders", WeightPool.Futures, 5, WriteHistory) { IsSigned = true },
        new("/dapi/v1/openOrders", WeightPool.Futures, 40, WriteOpen) { IsSigned = true, WeightOf = static parameters => parameters.WasSent("symbol") ? 1 : 40 },
        new("/dapi/v1/openOrder", WeightPool.Futures, 1, call => WriteOne(call, openOnly: true)) { IsSigned = true },
        new("/dapi/v1/order", WeightPool.Futures, 1, call => WriteOne(call, openOnly: false)) { IsSigned = true },
        new("/dapi/v1/forceOrders", WeightPool.Futures, 50, WriteForced) { IsSigned = true, WeightOf = static parameters => parameters.WasSent("symbol") ? 20 : 50 },
    ];

    private static void WriteHistory(ApiCall call)
    {
        var symbols = Contracts.Named(call.Parameters).Select(contract => contract.Symbol).ToList();
        if (call.Parameters.WasSent("pair") && call.Parameters.WasSent("orderId")) throw Paging.BadCombination();
        FuturesOrderJson.WriteList(call, FuturesOrders.History(call, Market.Coinm, symbols, call.Parameters.FuturesLimit(50, 100)));
    }

    private static void WriteOpen(ApiCall call)
    {
        var symbols = Contracts.Chosen(call.Parameters).Select(contract => contract.Symbol).ToList();
        FuturesOrderJson.WriteList(call, FuturesOrders.Open(call.Books, Market.Coinm).Where(order => symbols.Contains(order.Symbol)));
    }

    private static void WriteOne(ApiCall call, bool openOnly) =>
        FuturesOrderJson.Write(call.Json, FuturesOrders.Named(call, Market.Coinm, Contracts.Required(call.Parameters).Symbol, openOnly), isForced: false);

    private static void WriteForced(ApiCall call)
    {
        var symbol = call.Parameters.Text("symbol") is { } wanted ? Contracts.Find(wanted).Symbol : null;
        FuturesOrderJson.WriteForced(call, FuturesOrders.Forced(call, Market.Coinm, symbol, ForcedDays));
    }
}
