using System.Globalization;
using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>Rows for the books of a <see cref="QuietExchange"/>, and how answers are read.</summary>
internal static class FuturesRows
{
    public static FillRow Fill(long id, TimeSpan ago, Market market = Market.Usdm, string symbol = "BTCUSDT", long order = 77, PositionSide side = PositionSide.Both) => new()
    {
        Market = market,
        Symbol = symbol,
        Id = id,
        OrderId = order,
        At = QuietExchange.Now - ago,
        IsBuy = true,
        IsMaker = false,
        Price = 61_234.5m,
        Quantity = 0.012m,
        Commission = 0.36740700m,
        CommissionAsset = "USDT",
        RealizedProfit = -1.25m,
        Side = side,
        BaseQuantity = 0.0196m,
    };

    public static IncomeRow Income(long id, TimeSpan ago, string type = "FUNDING_FEE", Market market = Market.Usdm, string symbol = "BTCUSDT", decimal amount = -0.5m) =>
        new() { Market = market, Type = type, Id = id, At = QuietExchange.Now - ago, Symbol = symbol, Asset = "USDT", Amount = amount };

    public static FuturesPosition Position(decimal quantity, decimal entry, string symbol = "BTCUSDT", Market market = Market.Usdm, PositionSide side = PositionSide.Both) =>
        new() { Key = new PositionKey(market, symbol, side), Quantity = quantity, EntryPrice = entry, UpdatedAt = QuietExchange.Now };

    public static OrderRow Order(long id, TimeSpan ago, string status = "FILLED", Market market = Market.Usdm, string symbol = "BTCUSDT", decimal executed = 0.4m) => new()
    {
        Market = market,
        Symbol = symbol,
        Id = id,
        ClientId = FormattableString.Invariant($"c{id}"),
        IsBuy = true,
        Type = "LIMIT",
        Price = 50_000,
        Quantity = 0.4m,
        Executed = executed,
        ExecutedQuote = executed * 50_000,
        Status = status,
        CreatedAt = QuietExchange.Now - ago,
        UpdatedAt = QuietExchange.Now - ago,
    };

    public static long Milliseconds(TimeSpan ago) => (QuietExchange.Now - ago).ToUnixTimeMilliseconds();

    public static string TextOf(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static decimal DecimalOf(this JsonElement element, string name) => decimal.Parse(element.TextOf(name), CultureInfo.InvariantCulture);

    public static List<long> Ids(this JsonElement rows, string name = "id") => [.. rows.EnumerateArray().Select(row => row.GetProperty(name).GetInt64())];
}
