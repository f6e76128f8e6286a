using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>COIN-M perpetuals: inverse contracts, whose profit is paid in the coin.</summary>
internal sealed class CoinFuturesDesk(World world)
{
    /// <summary>US dollars per coin, as the spot market has it, in the contract's ticks.</summary>
    public decimal MarkPrice(CoinContract contract) => Math.Floor(world.Prices.Usd(contract.Asset, world.Now) / contract.Tick) * contract.Tick;

    /// <summary>In the coin: contracts × size × (1/entry − 1/mark).</summary>
    public decimal UnrealizedProfit(CoinContract contract, FuturesPosition position) =>
        position.Quantity == 0 ? 0 : decimal.Round(position.Quantity * contract.Size * (1 / position.EntryPrice - 1 / MarkPrice(contract)), 8);

    public decimal UnrealizedProfitUsd(AccountBooks account) => PositionsOf(account).Sum(position =>
        Listings.FindCoinContract(position.Symbol) is { } contract ? UnrealizedProfit(contract, position) * world.Prices.Usd(contract.Asset, world.Now) : 0);

    public static IEnumerable<FuturesPosition> PositionsOf(AccountBooks account) => account.Positions.Where(position => position.Key.Market == Market.Coinm);
}
