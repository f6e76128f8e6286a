using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>Events of a futures account: orders, and wallet and positions after each kind of change.</summary>
internal static class FuturesAccountEvents
{
    public static IEnumerable<byte[]> Write(World world, int account, Market market, AccountChanges changes)
    {
        var books = world.Account(account);
        foreach (var (step, order, fill) in OrderSteps.Of(books, changes)) yield return Report(world.Now, step, order, fill);
        foreach (var kind in changes.Entries.GroupBy(entry => WordOf(entry))) yield return Update(world, books, market, kind.Key, [.. kind], kind.Key == "ORDER" ? changes.Fills : []);
    }

    private static string WordOf(LedgerEntry entry) => entry.Reason switch
    {
        Reason.FuturesProfit or Reason.FuturesFee => "ORDER",
        Reason.FundingFee => "FUNDING_FEE",
        Reason.InsuranceClear => "INSURANCE_CLEAR",
        _ => entry.Amount > 0 ? "DEPOSIT" : "WITHDRAW",
    };

    private static byte[] Update(World world, AccountBooks books, Market market, string word, List<LedgerEntry> entries, IReadOnlyList<FillRow> fills) => StreamText.Object(json =>
    {
        json.WriteHead("ACCOUNT_UPDATE", world.Now);
        json.WriteNumber("T", entries.Max(entry => entry.At).ToUnixTimeMilliseconds());
        if (market == Market.Coinm) json.WriteString("i", "SimR");
        json.WriteStartObject("a");
        json.WriteString("m", word);
        json.WriteStartArray("B");
        foreach (var asset in entries.GroupBy(entry => entry.Key)) WriteBalance(json, world.Ledger.Balance(asset.Key), asset);
        json.WriteEndArray();
        json.WriteStartArray("P");
        foreach (var key in fills.Select(fill => new PositionKey(market, fill.Symbol, fill.Side)).Distinct()) WritePosition(json, world, books.Position(key));
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteBalance(Utf8JsonWriter json, decimal balance, IGrouping<LedgerKey, LedgerEntry> entries)
    {
        json.WriteStartObject();
        json.WriteString("a", entries.Key.Asset);
        json.WriteDecimal("wb", balance);
        json.WriteDecimal("cw", balance);
        json.WriteDecimal("bc", entries.Where(entry => entry.Reason is not (Reason.FuturesProfit or Reason.FuturesFee)).Sum(entry => entry.Amount));
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, World world, FuturesPosition position)
    {
        var contract = Listings.Perpetual(position.Symbol);
        var mark = contract.OnTick(world.Prices.Price(contract.Spot, world.Now));
        json.WriteStartObject();
        json.WriteString("s", position.Symbol);
        json.WriteShortDecimal("pa", position.Quantity);
        json.WriteDecimal("ep", position.EntryPrice);
        json.WriteDecimal("bep", position.EntryPrice);
        json.WriteDecimal("cr", 0);
        json.WriteDecimal("up", position.Quantity == 0 ? 0 : contract.UnrealizedProfit(position, mark));
        json.WriteString("mt", position.IsIsolated ? "isolated" : "cross");
        json.WriteDecimal("iw", position.IsolatedMargin);
        json.WriteString("ps", FuturesMode.Text(position.Key.Side));
        json.WriteEndObject();
    }

    private static byte[] Report(DateTimeOffset now, string step, OrderRow order, FillRow? fill) => StreamText.Object(json =>
    {
        json.WriteHead("ORDER_TRADE_UPDATE", now);
        json.WriteNumber("T", order.UpdatedAt.ToUnixTimeMilliseconds());
        if (order.Market == Market.Coinm) json.WriteString("i", "SimR");
        json.WriteStartObject("o");
        json.WriteString("s", order.Symbol);
        json.WriteString("c", order.ClientId);
        json.WriteString("S", order.IsBuy ? "BUY" : "SELL");
        json.WriteString("o", order.Type);
        json.WriteString("f", order.TimeInForce);
        json.WriteShortDecimal("q", order.Quantity);
        json.WriteShortDecimal("p", order.Price);
        json.WriteString("x", step);
        json.WriteString("X", order.Status);
        json.WriteNumber("i", order.Id);
        WriteFill(json, order, fill);
        json.WriteNumber("T", order.UpdatedAt.ToUnixTimeMilliseconds());
        json.WriteBoolean("R", order.ReduceOnly);
        json.WriteString("wt", "CONTRACT_PRICE");
        json.WriteString("ot", order.Type);
        json.WriteString("ps", FuturesMode.Text(order.Side));
        json.WriteEndObject();
    });

    private static void WriteFill(Utf8JsonWriter json, OrderRow order, FillRow? fill)
    {
        json.WriteShortDecimal("l", fill?.Quantity ?? 0);
        json.WriteShortDecimal("z", order.Executed);
        json.WriteShortDecimal("L", fill?.Price ?? 0);
        if (order.Market == Market.Coinm) json.WriteString("ma", Listings.Perpetual(order.Symbol).MarginAsset);
        if (fill is not null) json.WriteString("N", fill.CommissionAsset);
        if (fill is not null) json.WriteDecimal("n", fill.Commission);
        json.WriteNumber("t", fill?.Id ?? 0);
        json.WriteBoolean("m", fill?.IsMaker ?? false);
        json.WriteDecimal("rp", fill?.RealizedProfit ?? 0);
    }
}
