using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>Events of the spot account: orders, moves that are no trades, and the balances that changed.</summary>
internal static class SpotAccountEvents
{
    public static IEnumerable<byte[]> Write(World world, int account, AccountChanges changes)
    {
        var books = world.Account(account);
        foreach (var (step, order, fill) in OrderSteps.Of(books, changes)) yield return Report(world.Now, step, order, fill);
        foreach (var move in changes.Entries.Where(IsMove).GroupBy(entry => (entry.At, entry.Key.Asset, entry.Reason))) yield return Update(world.Now, move.Key.At, move.Key.Asset, move.Sum(entry => entry.Amount));
        if (changes.Entries.Count > 0) yield return Position(world, books, changes);
    }

    // Money that came or went; trades, and what is set aside for them, change balances alone.
    private static bool IsMove(LedgerEntry entry) =>
        entry.Reason is not (Reason.Reservation or Reason.Bought or Reason.Spent or Reason.Sold or Reason.Revenue or Reason.TradeFee);

    private static byte[] Update(DateTimeOffset now, DateTimeOffset at, string asset, decimal amount) => StreamText.Object(json =>
    {
        json.WriteHead("balanceUpdate", now);
        json.WriteString("a", asset);
        json.WriteDecimal("d", amount);
        json.WriteNumber("T", at.ToUnixTimeMilliseconds());
    });

    private static byte[] Position(World world, AccountBooks books, AccountChanges changes) => StreamText.Object(json =>
    {
        json.WriteHead("outboundAccountPosition", world.Now);
        json.WriteNumber("u", changes.Entries.Max(entry => entry.At).ToUnixTimeMilliseconds());
        json.WriteStartArray("B");
        foreach (var asset in changes.Assets)
        {
            json.WriteStartObject();
            json.WriteString("a", asset);
            json.WriteDecimal("f", world.Ledger.Balance(books.Key(Purse.Spot, asset)));
            json.WriteDecimal("l", world.Ledger.Balance(books.Key(Purse.Spot, asset, locked: true)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static byte[] Report(DateTimeOffset now, string step, OrderRow order, FillRow? fill) => StreamText.Object(json =>
    {
        json.WriteHead("executionReport", now);
        json.WriteString("s", order.Symbol);
        json.WriteString("c", step == "CANCELED" ? "" : order.ClientId);
        json.WriteString("S", order.IsBuy ? "BUY" : "SELL");
        json.WriteString("o", order.Type);
        json.WriteString("f", order.TimeInForce);
        json.WriteDecimal("q", order.Quantity);
        json.WriteDecimal("p", order.Price);
        foreach (var name in (string[])["P", "F"]) json.WriteDecimal(name, 0);
        json.WriteNumber("g", -1);
        json.WriteString("C", step == "CANCELED" ? order.ClientId : "");
        json.WriteString("x", step);
        json.WriteString("X", order.Status);
        json.WriteString("r", "NONE");
        json.WriteNumber("i", order.Id);
        WriteFill(json, order, fill);
        json.WriteNumber("T", order.UpdatedAt.ToUnixTimeMilliseconds());
        json.WriteNumber("I", order.Id * 3 + (fill?.Id ?? order.Status.Length));
        json.WriteBoolean("w", order.IsOpen);
        json.WriteBoolean("M", false);
        json.WriteNumber("O", order.CreatedAt.ToUnixTimeMilliseconds());
        json.WriteDecimal("Z", order.ExecutedQuote);
        json.WriteDecimal("Q", 0);
        json.WriteNumber("W", order.CreatedAt.ToUnixTimeMilliseconds());
        json.WriteString("V", "EXPIRE_MAKER");
    });

    private static void WriteFill(Utf8JsonWriter json, OrderRow order, FillRow? fill)
    {
        json.WriteDecimal("l", fill?.Quantity ?? 0);
        json.WriteDecimal("z", order.Executed);
        json.WriteDecimal("L", fill?.Price ?? 0);
        json.WriteDecimal("n", fill?.Commission ?? 0);
        json.WriteString("N", fill?.CommissionAsset);
        json.WriteNumber("t", fill?.Id ?? -1);
        json.WriteBoolean("m", fill?.IsMaker ?? false);
        json.WriteDecimal("Y", fill?.QuoteQuantity ?? 0);
    }
}
