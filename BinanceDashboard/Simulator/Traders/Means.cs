using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>What an account has at hand.</summary>
internal sealed class Means(World world, AccountBooks account)
{
    public decimal SpotWorth => world.Worth(account.Account, Wallet.Spot);

    public decimal Free(string asset, Purse purse = Purse.Spot, string pair = "") => world.Ledger.Balance(account.Key(purse, asset, pair: pair));

    public decimal FreeUsd(string asset) => Free(asset) * world.Prices.Usd(asset, world.Now);

    /// <summary>Units worth so many US dollars, with as many decimals as a cent or so needs.</summary>
    public decimal Units(string asset, decimal usd)
    {
        var price = world.Prices.Usd(asset, world.Now);
        var decimals = Math.Clamp((int)Math.Ceiling(Math.Log10((double)price)) + 1, 0, 8);
        return decimal.Round(usd / price, decimals, MidpointRounding.ToZero);
    }

    /// <summary>Units worth so many US dollars, bought for USDT where they lack; less when that does not suffice either.</summary>
    public decimal Ensure(string asset, decimal usd)
    {
        var wanted = Units(asset, usd);
        var price = decimal.Round(usd * 1.05m, 2);
        if (Free(asset) < wanted && asset != Listings.Dollar && Free(Listings.Dollar) >= price) world.Convert.Convert(account, Listings.Dollar, price, asset);
        return Math.Min(wanted, Free(asset));
    }
}
