using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>One asset of a margin wallet; what is owed is positive.</summary>
internal readonly record struct MarginBalance(string Asset, decimal Free, decimal Locked, decimal Borrowed, decimal Interest)
{
    public decimal Total => Free + Locked;

    public decimal Owed => Borrowed + Interest;

    public decimal Net => Total - Owed;

    /// <param name="pair">Empty on cross margin.</param>
    public static MarginBalance Of(ApiCall call, string asset, string pair = "")
    {
        var purse = pair.Length == 0 ? Purse.CrossMargin : Purse.IsolatedMargin;
        return new MarginBalance(
            asset,
            call.World.Ledger.Balance(call.Books.Key(purse, asset, pair: pair)),
            call.World.Ledger.Balance(call.Books.Key(purse, asset, locked: true, pair)),
            call.World.Margin.Borrowed(call.Books, asset, pair),
            call.World.Margin.Interest(call.Books, asset, pair));
    }

    public decimal InBitcoin(ApiCall call, decimal quantity) =>
        quantity == 0 ? 0 : quantity * call.World.Prices.Usd(Asset, call.World.Now) / call.World.Prices.Usd("BTC", call.World.Now);

    /// <summary>The fields alone, for the object that is open.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("asset", Asset);
        json.WriteDecimal("borrowed", Borrowed);
        json.WriteDecimal("free", Free);
        json.WriteDecimal("interest", Interest);
        json.WriteDecimal("locked", Locked);
        json.WriteDecimal("netAsset", Net);
    }
}
