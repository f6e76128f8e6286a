using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>A line of the spot wallet: a coin, or the receipt of what is in Flexible Earn, whose worth the Earn wallet holds.</summary>
internal readonly record struct SpotBalance(string Asset, decimal Free, decimal Locked)
{
    private const string ReceiptPrefix = "LD";

    public bool IsZero => Free == 0 && Locked == 0;

    public static IEnumerable<SpotBalance> All(ApiCall call) =>
        Coins(call).Concat(Listings.Coins.Select(coin => Receipt(coin.Asset, call.World.Earn.Flexible(call.Books, coin.Asset))));

    /// <summary>Without receipts.</summary>
    public static IEnumerable<SpotBalance> Coins(ApiCall call) => Listings.Coins.Select(coin => Of(call, coin.Asset));

    public static SpotBalance Of(ApiCall call, string asset, Purse purse = Purse.Spot) =>
        new(asset, call.World.Ledger.Balance(call.Books.Key(purse, asset)), call.World.Ledger.Balance(call.Books.Key(purse, asset, locked: true)));

    public static SpotBalance Receipt(string asset, decimal quantity) => new(string.Concat(ReceiptPrefix, asset), quantity, 0);

    /// <summary>What the line is worth in bitcoin; a receipt is worth its coin.</summary>
    public decimal InBitcoin(ApiCall call)
    {
        var coin = Listings.FindCoin(Asset) is null ? Asset[ReceiptPrefix.Length..] : Asset;
        return decimal.Round((Free + Locked) * call.World.Prices.Usd(coin, call.World.Now) / call.World.Prices.Usd("BTC", call.World.Now), 8);
    }
}
