using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What a sub-account sees of its transfers, newest first. Nobody here is a master account.</summary>
internal static class SubAccountEndpoints
{
    private const long TypeIn = 1;
    private const long TypeOut = 2;
    private static readonly WindowRule Window = WindowRule.Sapi(30) with { Longest = null };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/sub-account/transfer/subUserHistory", WeightPool.SapiAddress, 1, WriteHistory) { IsSigned = true },
        .. OfMasters("/sapi/v1/sub-account/list", 1),
        .. OfMasters("/sapi/v1/sub-account/universalTransfer", 1),
        .. OfMasters("/sapi/v1/sub-account/sub/transfer/history", 1),
        .. OfMasters("/sapi/v1/sub-account/spotSummary", 1),
    ];

    private static IEnumerable<Endpoint> OfMasters(string path, int weight) =>
    [
        new(path, WeightPool.SapiAddress, weight, static _ => throw new ApiException(400, 100_001_002, "Unsupported operation")) { IsSigned = true },
    ];

    private static void WriteHistory(ApiCall call)
    {
        var (window, asset) = (FuturesWindow.Read(call, Window), call.Parameters.Text("asset"));
        var type = call.Parameters.Number("type") ?? TypeOut;
        if (type is not (TypeIn or TypeOut)) throw Paging.Invalid("type");
        var rows = call.Books.Border.SubTransfers
            .Where(row => window.Contains(row.At) && row.IsIn == (type == TypeIn) && (asset is null || row.Asset == asset))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id);
        call.Json.WriteStartArray();
        foreach (var row in rows.Take(call.Parameters.Size("limit", 500, 1000))) WriteTransfer(call, row);
        call.Json.WriteEndArray();
    }

    private static void WriteTransfer(ApiCall call, SubTransferRow row)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("counterParty", "master");
        call.Json.WriteString("email", "master@example.com");
        call.Json.WriteNumber("type", row.IsIn ? TypeIn : TypeOut);
        call.Json.WriteString("asset", row.Asset);
        call.Json.WriteShortDecimal("qty", row.Quantity);
        call.Json.WriteString("fromAccountType", "SPOT");
        call.Json.WriteString("toAccountType", "SPOT");
        call.Json.WriteString("status", "SUCCESS");
        call.Json.WriteNumber("tranId", row.Id);
        call.Json.WriteNumber("time", row.At.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }
}
