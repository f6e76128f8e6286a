using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Conversions, newest first. There are no pages: more rows than the limit are said and need a smaller window.</summary>
internal static class ConvertEndpoints
{
    private static readonly WindowRule Window = WindowRule.Sapi(30);

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/convert/tradeFlow", WeightPool.SapiAccount, 3000, WriteFlow) { IsSigned = true },
        new("/sapi/v1/convert/orderStatus", WeightPool.SapiAccount, 100, WriteStatus) { IsSigned = true },
        new("/sapi/v1/convert/exchangeInfo", WeightPool.SapiAddress, 3000, WritePairs),
        new("/sapi/v1/convert/assetInfo", WeightPool.SapiAddress, 100, WriteAssets) { IsSigned = true },
    ];

    private static void WriteFlow(ApiCall call)
    {
        foreach (var name in (string[])["startTime", "endTime"]) call.Parameters.Required(name);
        var (window, limit) = (FuturesWindow.Read(call, Window), call.Parameters.Size("limit", 100, 1000));
        var rows = call.Books.Conversions.Where(row => window.Contains(row.At)).OrderByDescending(row => row.At).ThenByDescending(row => row.OrderId).ToList();
        call.Json.WriteStartObject();
        call.Json.WriteStartArray("list");
        foreach (var row in rows.Take(limit))
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("quoteId", row.QuoteId);
            WriteConversion(call, row);
        }

        call.Json.WriteEndArray();
        call.Json.WriteNumber("startTime", window.Start.ToUnixTimeMilliseconds());
        call.Json.WriteNumber("endTime", window.End.ToUnixTimeMilliseconds());
        call.Json.WriteNumber("limit", limit);
        call.Json.WriteBoolean("moreData", rows.Count > limit);
        call.Json.WriteEndObject();
    }

    private static void WriteStatus(ApiCall call)
    {
        var (order, quote) = (call.Parameters.Number("orderId"), call.Parameters.Text("quoteId"));
        if (order is null && quote is null) throw Paging.NeitherSent("orderId", "quoteId");
        var row = call.Books.Conversions.FirstOrDefault(row => order is null ? row.QuoteId == quote : row.OrderId == order);
        if (row is null) throw new ApiException(400, -2013, "Order does not exist.");
        call.Json.WriteStartObject();
        WriteConversion(call, row);
    }

    private static void WriteConversion(ApiCall call, ConversionRow row)
    {
        call.Json.WriteNumber("orderId", row.OrderId);
        call.Json.WriteString("orderStatus", row.Status);
        call.Json.WriteString("fromAsset", row.FromAsset);
        call.Json.WriteShortDecimal("fromAmount", row.FromAmount);
        call.Json.WriteString("toAsset", row.ToAsset);
        call.Json.WriteShortDecimal("toAmount", row.ToAmount);
        call.Json.WriteShortDecimal("ratio", Ratio(row.ToAmount, row.FromAmount));
        call.Json.WriteShortDecimal("inverseRatio", Ratio(row.FromAmount, row.ToAmount));
        call.Json.WriteNumber("createTime", row.At.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static decimal Ratio(decimal one, decimal other) => other == 0 ? 0 : decimal.Round(one / other, 8);

    private static void WritePairs(ApiCall call)
    {
        var (from, to) = (call.Parameters.Text("fromAsset"), call.Parameters.Text("toAsset"));
        if (from is null && to is null) throw Paging.NeitherSent("fromAsset", "toAsset");
        if ((from is not null && Listings.FindCoin(from) is null) || (to is not null && Listings.FindCoin(to) is null)) throw new ApiException(400, -1108, "Invalid asset.");
        call.Json.WriteStartArray();
        foreach (var one in Listings.Coins.Where(coin => from is null || coin.Asset == from))
        {
            foreach (var other in Listings.Coins.Where(coin => coin != one && (to is null || coin.Asset == to))) WritePair(call, one.Asset, other.Asset);
        }

        call.Json.WriteEndArray();
    }

    private static void WritePair(ApiCall call, string from, string to)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("fromAsset", from);
        call.Json.WriteString("toAsset", to);
        WriteRange(call, "fromAsset", from);
        WriteRange(call, "toAsset", to);
        call.Json.WriteEndObject();
    }

    /// <summary>From 1 dollar to 500,000.</summary>
    private static void WriteRange(ApiCall call, string name, string asset)
    {
        var price = call.World.Prices.Usd(asset, call.World.Now);
        call.Json.WriteShortDecimal($"{name}MinAmount", decimal.Round(1 / price, 8));
        call.Json.WriteShortDecimal($"{name}MaxAmount", decimal.Round(500_000 / price, 8));
    }

    private static void WriteAssets(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var coin in Listings.Coins)
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("asset", coin.Asset);
            call.Json.WriteNumber("fraction", 8);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }
}
