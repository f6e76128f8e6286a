using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>
/// Keeps a part of the money in the futures wallet and small perpetual positions on it: all of them together stay below the wallet's worth.
/// </summary>
internal sealed class FuturesHabit(World world, TraderStyle style, Dice dice)
{
    private const decimal SmallestTransfer = 50;
    private const decimal MostNotional = 0.6m;

    private readonly AccountBooks _account = world.Account(style.Account);
    private int _decisions;

    public void Start() => world.Schedule(world.Now + dice.Hours(20, 40), Decide);

    private void Decide()
    {
        Balance();
        var symbol = style.Perpetuals[_decisions % 3 == 2 ? 1 : 0];
        MoveTo(symbol, isCore: symbol == style.Perpetuals[0]);
        _decisions++;
        world.Schedule(world.Now + dice.Hours(style.FuturesGapHours.Min, style.FuturesGapHours.Max), Decide);
    }

    /// <summary>Tops the futures wallet up, or takes profits home, when it is far from its share.</summary>
    private void Balance()
    {
        var (spot, futures) = (world.Worth(style.Account, Wallet.Spot), world.Worth(style.Account, Wallet.UsdmFutures));
        var target = (spot + futures) * style.FuturesShare;
        if (futures < target * 0.7m) Transfer("MAIN_UMFUTURE", Purse.Spot, Purse.UsdmFutures, target - futures);
        else if (futures > target * 1.5m) Transfer("UMFUTURE_MAIN", Purse.UsdmFutures, Purse.Spot, futures - target);
    }

    private void Transfer(string type, Purse from, Purse to, decimal wanted)
    {
        var there = world.Ledger.Balance(_account.Key(from, Listings.Dollar));
        var amount = Math.Floor(Math.Min(wanted, there * 0.6m));
        if (amount >= SmallestTransfer) world.Cash.Transfer(_account, type, from, to, Listings.Dollar, amount);
    }

    private void MoveTo(string symbol, bool isCore)
    {
        var contract = Listings.Perpetual(symbol);
        var margin = world.Worth(style.Account, Wallet.UsdmFutures);
        var price = world.Futures.MarkPrice(symbol);
        var share = (decimal)(isCore ? dice.Between(0.15, 0.4) : dice.Between(-0.05, 0.2));
        var direction = dice.Next() < style.LongShare ? 1 : -1;
        var size = Math.Floor(Math.Max(0, margin * share) / price / contract.Step) * contract.Step;
        if (size == 0 && isCore && contract.Step * price < margin * MostNotional) size = contract.Step;
        var isWhole = dice.Next() < 0.5;
        var (first, second) = (dice.Next(), dice.Next());
        IReadOnlyList<double> depths = isWhole ? [second] : [first, second];
        foreach (var (side, target) in Targets(contract, direction * size)) Order(contract, side, target, depths);
    }

    /// <summary>In hedge mode half of the other side stays beside the wanted one.</summary>
    private IEnumerable<(PositionSide Side, decimal Quantity)> Targets(Perpetual contract, decimal wanted)
    {
        if (!_account.IsHedged) return [(PositionSide.Both, wanted)];
        var (side, other) = wanted < 0 ? (PositionSide.Short, PositionSide.Long) : (PositionSide.Long, PositionSide.Short);
        return [(side, wanted), (other, Math.Truncate(Held(contract, other) / 2 / contract.Step) * contract.Step)];
    }

    private void Order(Perpetual contract, PositionSide side, decimal target, IReadOnlyList<double> depths)
    {
        var held = Held(contract, side);
        if (target == held) return;
        var reduces = Math.Abs(target) < Math.Abs(held) && target * held >= 0;
        world.Futures.Place(new PerpetualTicket
        {
            Account = _account,
            Contract = contract,
            SignedQuantity = target - held,
            Side = side,
            ReduceOnly = reduces && !_account.IsHedged,
            Depths = depths,
        });
    }

    private decimal Held(Perpetual contract, PositionSide side) => _account.Position(new PositionKey(contract.Market, contract.Symbol, side)).Quantity;
}
