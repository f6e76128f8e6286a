using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Control;

/// <summary>Reads an account's books out of the world.</summary>
internal static class StateReader
{
    public static SimulatorState Read(World world, int account, IReadOnlyDictionary<string, int> weightUsed, IReadOnlyDictionary<string, int> refused)
    {
        var books = world.Account(account);
        return new SimulatorState
        {
            Time = world.Now,
            Seed = world.Settings.Seed,
            Balances = Balances(world, account),
            Positions = [.. books.Positions.Select(position => Position(world, position))],
            Flows = FlowReader.Read(books),
            Fills = [.. books.Fills.Select(Fill)],
            Prices = Listings.Coins.ToDictionary(coin => coin.Asset, coin => world.Prices.Usd(coin.Asset, world.Now)),
            WeightUsed = weightUsed,
            Refused = refused,
        };
    }

    private static List<SimulatorBalance> Balances(World world, int account) => Wallet.All
        .SelectMany(wallet => world.Ledger.Sums
            .Where(pair => pair.Key.Account == account && wallet.Purses.Contains(pair.Key.Purse))
            .GroupBy(pair => pair.Key.Asset, StringComparer.Ordinal)
            .Select(group => new SimulatorBalance(wallet.Name, group.Key, group.Sum(pair => pair.Value))))
        .Where(balance => balance.Quantity != 0)
        .ToList();

    private static SimulatorPosition Position(World world, FuturesPosition position)
    {
        if (position.Key.Market == Market.Coinm) return CoinPosition(world, position);
        var mark = world.Futures.MarkPrice(position.Symbol);
        var side = position.Quantity > 0 ? "LONG" : "SHORT";
        return new SimulatorPosition(position.Symbol, side, Math.Abs(position.Quantity), position.EntryPrice, mark, position.UnrealizedProfit(mark));
    }

    private static SimulatorPosition CoinPosition(World world, FuturesPosition position)
    {
        var contract = Listings.FindCoinContract(position.Symbol) ?? throw new InvalidOperationException($"There is no contract {position.Symbol}.");
        var side = position.Quantity > 0 ? "LONG" : "SHORT";
        var profit = world.CoinFutures.UnrealizedProfit(contract, position) * world.Prices.Usd(contract.Asset, world.Now);
        return new SimulatorPosition(position.Symbol, side, Math.Abs(position.Quantity), position.EntryPrice, world.CoinFutures.MarkPrice(contract), profit);
    }

    private static SimulatorFill Fill(FillRow row) => new()
    {
        Market = row.Market.ToString(),
        Symbol = row.Symbol,
        Id = row.Id,
        OrderId = row.OrderId,
        Time = row.At,
        Side = row.IsBuy ? "BUY" : "SELL",
        Price = row.Price,
        Quantity = row.Quantity,
        Commission = row.Commission,
        CommissionAsset = row.CommissionAsset,
        RealizedPnl = row.RealizedProfit,
    };
}
