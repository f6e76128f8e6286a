using BinanceDashboard.Simulator;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>Trades as a machine does: orders of five fills, one after the other, on spot and on USD-M, so that many fills share a millisecond across the borders of pages.</summary>
internal static class BusyTrader
{
    private const int OrdersAtOnce = 100;
    private static readonly double[] Depths = [0.1, 0.3, 0.5, 0.7, 0.9];
    private static readonly string[] Pairs = ["BTCUSDT", "ETHUSDT", "SOLUSDT", "BNBUSDT"];
    private static readonly string[] Perpetuals = ["BTCUSDT", "ETHUSDT", "XRPUSDT"];

    /// <summary>Until the first account has at least so many fills; the exchange's clock goes a minute forward between the bursts.</summary>
    public static void Trade(SimulatorControl exchange, int fills)
    {
        exchange.Deposit("USDT", 20_000_000m);
        exchange.Read(world =>
        {
            world.Cash.Transfer(world.Account(1), "MAIN_UMFUTURE", Purse.Spot, Purse.UsdmFutures, Listings.Dollar, 8_000_000m);
            return true;
        });
        for (var burst = 0; exchange.Read(world => world.Account(1).Fills.Count) < fills; burst++)
        {
            var turn = burst;
            exchange.Read(world => Burst(world, turn));
            exchange.Advance(TimeSpan.FromMinutes(1));
        }
    }

    private static bool Burst(World world, int burst)
    {
        for (var order = 0; order < OrdersAtOnce; order++)
        {
            var isBuy = order % 2 == 0;
            if (burst % 3 > 0) Spot(world, Pairs[burst % Pairs.Length], isBuy);
            else Perpetual(world, Perpetuals[burst / 3 % Perpetuals.Length], isBuy);
        }

        return true;
    }

    private static void Spot(World world, string pair, bool isBuy)
    {
        var symbol = Listings.Symbol(pair);
        var quantity = symbol.FloorQuantity(200m / world.Prices.Price(symbol, world.Now));
        world.Spot.Place(new SpotTicket { Place = TradingPlace.Spot(world.Account(1)), Symbol = symbol, IsBuy = isBuy, Quantity = quantity, Depths = Depths });
    }

    private static void Perpetual(World world, string pair, bool isBuy)
    {
        var contract = Listings.Perpetual(pair);
        var quantity = Math.Ceiling(1_000m / world.Futures.MarkPrice(pair) / contract.Step) * contract.Step;
        world.Futures.Place(new PerpetualTicket { Account = world.Account(1), Contract = contract, SignedQuantity = isBuy ? quantity : -quantity, Depths = Depths });
    }
}
