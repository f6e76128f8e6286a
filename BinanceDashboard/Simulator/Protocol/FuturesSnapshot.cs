using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The USD-M wallet at the end of a day, with the positions that the fills until then had left open.</summary>
internal static class FuturesSnapshot
{
    public static void Write(ApiCall call, DaySnapshot day)
    {
        var positions = PositionsAt(call, day.Midnight);
        var profit = positions.Sum(position => position.UnrealizedProfit(Mark(call, position, day)));
        call.Json.WriteStartArray("assets");
        foreach (var asset in Listings.Coins.Select(coin => coin.Asset))
        {
            var wallet = day.Balance(Purse.UsdmFutures, asset);
            var margin = asset == Listings.Dollar ? wallet + profit : wallet;
            if (wallet == 0 && margin == 0) continue;
            call.Json.WriteStartObject();
            call.Json.WriteString("asset", asset);
            call.Json.WriteDecimal("marginBalance", margin);
            call.Json.WriteDecimal("walletBalance", wallet);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
        call.Json.WriteStartArray("position");
        foreach (var position in positions) WritePosition(call, position, Mark(call, position, day));
        call.Json.WriteEndArray();
    }

    private static List<FuturesPosition> PositionsAt(ApiCall call, DateTimeOffset midnight)
    {
        var open = new Dictionary<PositionKey, FuturesPosition>();
        foreach (var fill in call.Books.Fills.Where(fill => fill.Market == Market.Usdm && fill.At < midnight))
        {
            var key = new PositionKey(Market.Usdm, fill.Symbol, fill.Side);
            var before = open.GetValueOrDefault(key) ?? new FuturesPosition { Key = key };
            open[key] = before.Fill(fill.At, fill.Price, fill.IsBuy ? fill.Quantity : -fill.Quantity).After;
        }

        return [.. open.Values.Where(position => position.Quantity != 0)];
    }

    private static decimal Mark(ApiCall call, FuturesPosition position, DaySnapshot day) => call.World.Prices.Price(Listings.Symbol(position.Symbol), day.Midnight);

    private static void WritePosition(ApiCall call, FuturesPosition position, decimal mark)
    {
        call.Json.WriteStartObject();
        call.Json.WriteDecimal("entryPrice", position.EntryPrice);
        call.Json.WriteDecimal("markPrice", mark);
        call.Json.WriteDecimal("positionAmt", position.Quantity);
        call.Json.WriteString("symbol", position.Symbol);
        call.Json.WriteDecimal("unRealizedProfit", position.UnrealizedProfit(mark));
        call.Json.WriteEndObject();
    }
}
