using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Dust turned into BNB, and what the exchange distributed.</summary>
internal static class AssetHistoryEndpoints
{
    private const int MostDustRows = 100;
    private static readonly DateTimeOffset FirstDust = new(2020, 12, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly HistoryRule Dividends = new()
    {
        Longest = TimeSpan.FromDays(180),
        Usual = TimeSpan.FromDays(180),
        Refusal = () => new ApiException(400, -1127, "Lookup interval is too big."),
    };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/asset/dribblet", WeightPool.SapiAddress, 1, WriteDusts) { IsSigned = true },
        new("/sapi/v1/asset/assetDividend", WeightPool.SapiAddress, 10, WriteDividends) { IsSigned = true },
    ];

    private static void WriteDusts(ApiCall call)
    {
        var isOfMargin = call.Parameters.Text("accountType") switch { null or "SPOT" => false, "MARGIN" => true, _ => throw ApiException.Missing("accountType") };
        var (start, end) = (call.Parameters.Time("startTime") ?? FirstDust, call.Parameters.Time("endTime") ?? DateTimeOffset.MaxValue);
        var rows = call.Books.Dusts
            .Where(row => !isOfMargin && row.At >= FirstDust && row.At >= start && row.At <= end)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(MostDustRows).ToList();
        call.Json.WriteStartObject();
        call.Json.WriteNumber("total", rows.Count);
        call.Json.WriteStartArray("userAssetDribblets");
        foreach (var row in rows) WriteDust(call.Json, row);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void WriteDust(Utf8JsonWriter json, DustRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("operateTime", row.At.ToUnixTimeMilliseconds());
        json.WriteShortDecimal("totalTransferedAmount", row.Parts.Sum(part => part.Received));
        json.WriteShortDecimal("totalServiceChargeAmount", row.Parts.Sum(part => part.Fee));
        json.WriteNumber("transId", row.Id);
        json.WriteStartArray("userAssetDribbletDetails");
        foreach (var part in row.Parts)
        {
            json.WriteStartObject();
            json.WriteNumber("transId", part.Id);
            json.WriteShortDecimal("serviceChargeAmount", part.Fee);
            json.WriteShortDecimal("amount", part.Amount);
            json.WriteNumber("operateTime", row.At.ToUnixTimeMilliseconds());
            json.WriteShortDecimal("transferedAmount", part.Received);
            json.WriteString("fromAsset", part.Asset);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDividends(ApiCall call)
    {
        var range = Dividends.Read(call);
        var asset = call.Parameters.Text("asset");
        var rows = call.Books.Dividends
            .Where(row => range.Contains(row.At) && (asset is null || row.Asset == asset))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).ToList();
        call.Json.WriteStartObject();
        call.Json.WriteStartArray("rows");
        foreach (var row in rows.Take(call.Parameters.Limit(20, 500))) WriteDividend(call.Json, row);
        call.Json.WriteEndArray();
        call.Json.WriteNumber("total", rows.Count);
        call.Json.WriteEndObject();
    }

    private static void WriteDividend(Utf8JsonWriter json, DividendRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("id", row.Id);
        json.WriteDecimal("amount", row.Amount);
        json.WriteString("asset", row.Asset);
        json.WriteNumber("divTime", row.At.ToUnixTimeMilliseconds());
        json.WriteString("enInfo", row.Info);
        json.WriteNumber("tranId", row.TransactionId);
        json.WriteEndObject();
    }
}
