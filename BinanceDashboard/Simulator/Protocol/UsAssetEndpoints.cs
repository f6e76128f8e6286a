using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Binance.US: distributions, dust, fees and conversions under names of its own.</summary>
internal static class UsAssetEndpoints
{
    private const int MostDistributions = 500;

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/asset/assetDistributionHistory", WeightPool.SapiAddress, 1, WriteDistributions) { IsSigned = true },
        new("/sapi/v1/asset/query/dust-logs", WeightPool.SapiAddress, 1, WriteDusts) { IsSigned = true },
        new("/sapi/v1/asset/query/trading-fee", WeightPool.SapiAddress, 1, WriteFees) { IsSigned = true },
        new("/sapi/v1/otc/orders", WeightPool.SapiAddress, 1, WriteConversions) { IsSigned = true },
    ];

    private static void WriteDistributions(ApiCall call)
    {
        var (asset, limit) = (call.Parameters.Text("asset"), call.Parameters.Count("limit", 20));
        if (limit > MostDistributions) throw new ApiException(400, -1130, "A parameter was larger than max value.");
        var rows = InTime(call, call.Books.Dividends, row => row.At).Where(row => asset is null || row.Asset == asset).ToList();
        call.Json.WriteStartObject();
        call.Json.WriteStartArray("rows");
        foreach (var row in rows.Take((int)limit))
        {
            call.Json.WriteStartObject();
            call.Json.WriteDecimal("amount", row.Amount);
            call.Json.WriteString("asset", row.Asset);
            call.Json.WriteNumber("divTime", row.At.ToUnixTimeMilliseconds());
            call.Json.WriteString("category", "Others");
            call.Json.WriteString("enInfo", row.Info);
            call.Json.WriteNumber("tranId", row.TransactionId);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
        call.Json.WriteNumber("total", rows.Count);
        call.Json.WriteEndObject();
    }

    private static void WriteDusts(ApiCall call)
    {
        call.Parameters.Required("startTime");
        call.Parameters.Required("endTime");
        var rows = InTime(call, call.Books.Dusts, row => row.At).ToList();
        call.Json.WriteStartObject();
        call.Json.WriteNumber("total", rows.Count);
        call.Json.WriteStartArray("userDustConvertHistory");
        foreach (var row in rows) WriteDust(call.Json, row);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void WriteDust(Utf8JsonWriter json, DustRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("tranId", row.Id);
        json.WriteNumber("operateTime", row.At.ToUnixTimeMilliseconds());
        json.WriteShortDecimal("totalServiceChargeAmount", row.Parts.Sum(part => part.Fee));
        json.WriteShortDecimal("totalTransferredAmount", row.Parts.Sum(part => part.Received));
        json.WriteStartArray("userAssetDribbletDetails");
        foreach (var part in row.Parts)
        {
            json.WriteStartObject();
            json.WriteNumber("tranId", part.Id);
            json.WriteString("fromAsset", part.Asset);
            json.WriteString("toAsset", "BNB");
            json.WriteShortDecimal("amount", part.Amount);
            json.WriteShortDecimal("transferredAmount", part.Received);
            json.WriteShortDecimal("serviceChargeAmount", part.Fee);
            json.WriteNumber("operateTime", row.At.ToUnixTimeMilliseconds());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFees(ApiCall call)
    {
        var wanted = call.Parameters.Text("symbol") is { } name ? SpotSymbols.Find(call, name) : null;
        call.Json.WriteStartArray();
        foreach (var symbol in Listings.Symbols.Where(symbol => call.World.IsListed(symbol) && (wanted is null || symbol == wanted)))
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", symbol.Symbol);
            foreach (var side in (string[])["makerCommission", "takerCommission"]) call.Json.WriteString(side, "0.001");
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteConversions(ApiCall call)
    {
        var (id, from, to, limit) = (call.Parameters.Number("orderId"), call.Parameters.Text("fromCoin"), call.Parameters.Text("toCoin"), call.Parameters.Limit(500, 500));
        var rows = InTime(call, call.Books.Conversions, row => row.At)
            .Where(row => (id is null || row.OrderId == id) && (from is null || row.FromAsset == from) && (to is null || row.ToAsset == to)).ToList();
        call.Json.WriteStartObject();
        call.Json.WriteNumber("total", rows.Count);
        call.Json.WriteStartArray("rows");
        foreach (var row in rows.Take(limit)) WriteConversion(call.Json, row);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void WriteConversion(Utf8JsonWriter json, ConversionRow row)
    {
        json.WriteStartObject();
        json.WriteString("quoteId", row.QuoteId);
        json.WriteString("orderId", EarnHistory.Text(row.OrderId));
        json.WriteString("orderStatus", row.Status);
        json.WriteString("fromCoin", row.FromAsset);
        json.WriteShortDecimal("fromAmount", row.FromAmount);
        json.WriteString("toCoin", row.ToAsset);
        json.WriteShortDecimal("toAmount", row.ToAmount);
        json.WriteDecimal("ratio", row.ToAmount / row.FromAmount);
        json.WriteDecimal("inverseRatio", row.FromAmount / row.ToAmount);
        json.WriteNumber("createTime", row.At.ToUnixTimeMilliseconds());
        json.WriteEndObject();
    }

    private static IEnumerable<T> InTime<T>(ApiCall call, IEnumerable<T> rows, Func<T, DateTimeOffset> at)
    {
        var (start, end) = (call.Parameters.Time("startTime"), call.Parameters.Time("endTime"));
        return rows.Reverse().Where(row => (start is null || at(row) >= start) && (end is null || at(row) <= end)).OrderByDescending(at);
    }
}
