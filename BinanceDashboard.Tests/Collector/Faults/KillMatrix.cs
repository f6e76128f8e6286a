using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>Each list of cash flows and each wallet in turn: refused, cut off, and told twice.</summary>
internal static class KillMatrix
{
    private const int MostCallsLeft = 40;

    private static readonly (SimulatorFaultKind Kind, int Value)[] Faults = [(SimulatorFaultKind.Status, 500), (SimulatorFaultKind.Truncate, 0), (SimulatorFaultKind.Duplicate, 0)];

    private static readonly string[] Lists =
    [
        "/sapi/v1/capital/deposit/hisrec", "/sapi/v1/capital/withdraw/history", "/sapi/v1/fiat/orders", "/sapi/v1/fiat/payments", "/sapi/v1/pay/transactions",
        "/sapi/v1/c2c/orderMatch/listUserOrderHistory", "/sapi/v1/sub-account/transfer/subUserHistory",
    ];

    private static readonly string[] Wallets =
    [
        "/api/v3/account", "/sapi/v1/asset/get-funding-asset", "/sapi/v1/simple-earn/flexible/position", "/sapi/v1/simple-earn/locked/position", "/sapi/v1/margin/account",
        "/sapi/v1/margin/isolated/account", "/fapi/v3/account", "/dapi/v1/account",
    ];

    /// <param name="calls">How often a first run without a fault calls each endpoint.</param>
    public static IEnumerable<KillCase> All(IReadOnlyDictionary<string, int> calls)
    {
        var moments = new Random(20_260_101);
        return from path in Lists.Concat(Wallets)
               from fault in Faults
               from passed in Lists.Contains(path) ? new[] { 0, calls[path] / 2 }.Distinct() : [0]
               select new KillCase(new FaultCase(path, fault.Kind, fault.Value, passed), moments.Next(MostCallsLeft));
    }

    /// <summary>A list and a wallet.</summary>
    public static IEnumerable<KillCase> Sample(IReadOnlyDictionary<string, int> calls) =>
    [
        new(new FaultCase(Lists[0], SimulatorFaultKind.Status, 500, calls[Lists[0]] / 2), 3),
        new(new FaultCase(Wallets[6], SimulatorFaultKind.Reset, 0, 0), int.MaxValue),
    ];
}
