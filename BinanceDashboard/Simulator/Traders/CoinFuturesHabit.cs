using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>A few contracts of US dollars on a margin of coins.</summary>
internal sealed class CoinFuturesHabit(World world, TraderStyle style, Dice dice)
{
    private const decimal MostNotional = 0.7m;
    private const int GoHomeEvery = 7;

    private readonly AccountBooks _account = world.Account(style.Account);
    private readonly Means _means = new(world, world.Account(style.Account));
    private int _decisions;

    public void Start()
    {
        if (style.CoinContracts.Count > 0) world.Schedule(world.Now + dice.Hours(70, 110), Decide);
    }

    private void Decide()
    {
        var contract = Listings.Perpetual(style.CoinContracts[_decisions % style.CoinContracts.Count]);
        FillUp(contract.MarginAsset);
        if (_decisions++ % GoHomeEvery == GoHomeEvery - 1) GoHome(contract);
        else Order(contract);
        world.Schedule(world.Now + dice.Hours(24, 60), Decide);
    }

    private void FillUp(string coin)
    {
        var lacking = _means.SpotWorth * 0.02m - Margin(coin) * world.Prices.Usd(coin, world.Now);
        var amount = Math.Min(_means.Units(coin, Math.Max(0, lacking)), _means.Free(coin) * 0.5m);
        if (lacking > 50 && amount > 0) world.Cash.Transfer(_account, "MAIN_CMFUTURE", Purse.Spot, Purse.CoinmFutures, coin, decimal.Round(amount, 8, MidpointRounding.ToZero));
    }

    /// <summary>Closes, and takes a part of the margin back.</summary>
    private void GoHome(Perpetual contract)
    {
        MoveTo(contract, 0, [dice.Next()]);
        var amount = _means.Units(contract.MarginAsset, Margin(contract.MarginAsset) * 0.3m * world.Prices.Usd(contract.MarginAsset, world.Now));
        if (amount > 0) world.Cash.Transfer(_account, "CMFUTURE_MAIN", Purse.CoinmFutures, Purse.Spot, contract.MarginAsset, amount);
    }

    private void Order(Perpetual contract)
    {
        var most = Math.Floor(Margin(contract.MarginAsset) * world.Prices.Usd(contract.MarginAsset, world.Now) * MostNotional / contract.ContractSize);
        var target = Math.Round(most * (decimal)dice.Between(-0.8, 1)) is var wanted && wanted == 0 && most > 0 ? 1 : wanted;
        MoveTo(contract, target, [dice.Next(), dice.Next()]);
        var (price, life) = (contract.OnTick(world.Prices.Price(contract.Spot, world.Now) * 0.9m), dice.Hours(10, 20));
        if (most == 0 || _decisions % 3 != 0) return;
        var ticket = new PerpetualTicket { Account = _account, Contract = contract, SignedQuantity = 1, Price = price };
        if (world.CoinFutures.Place(ticket).Order is { IsOpen: true } order) world.Schedule(world.Now + life, () => world.CoinFutures.Cancel(_account, order.Id));
    }

    private void MoveTo(Perpetual contract, decimal target, IReadOnlyList<double> depths)
    {
        var held = _account.Position(new PositionKey(contract.Market, contract.Symbol, PositionSide.Both)).Quantity;
        if (target != held) world.CoinFutures.Place(new PerpetualTicket { Account = _account, Contract = contract, SignedQuantity = target - held, Depths = depths });
    }

    private decimal Margin(string coin) => _means.Free(coin, Purse.CoinmFutures);
}
