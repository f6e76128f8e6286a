namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Rebates of spot commissions: nobody here has invited anybody.</summary>
internal static class RebateEndpoints
{
    private static readonly WindowRule Window = WindowRule.Sapi(30) with { Usual = TimeSpan.FromDays(7) };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/rebate/taxQuery", WeightPool.SapiAccount, 12_000, WriteNone) { IsSigned = true },
    ];

    private static void WriteNone(ApiCall call)
    {
        FuturesWindow.Read(call, Window);
        var page = call.Parameters.Size("page", 1, int.MaxValue);
        call.Json.WriteStartObject();
        call.Json.WriteString("status", "OK");
        call.Json.WriteString("type", "GENERAL");
        call.Json.WriteString("code", "000000000");
        call.Json.WriteStartObject("data");
        call.Json.WriteNumber("page", page);
        call.Json.WriteNumber("totalRecords", 0);
        call.Json.WriteNumber("totalPageNum", 0);
        call.Json.WriteStartArray("data");
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
        call.Json.WriteEndObject();
    }
}
