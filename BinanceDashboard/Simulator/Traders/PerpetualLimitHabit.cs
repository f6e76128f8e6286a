using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>Small perpetual orders with a limit on one contract: some filled, some cancelled, some that expire at once.</summary>
internal sealed class PerpetualLimitHabit(World world, TraderStyle style, Dice dice)
{
    private static readonly (double Offset, string TimeInForce)[] Plans = [(0.002, "GTC"), (0.1, "GTC"), (-0.002, "IOC"), (-0.002, "GTX"), (0.001, "GTC")];

    private readonly AccountBooks _account = world.Account(style.Account);
    private readonly Perpetual _contract = Listings.Perpetual(style.LimitPerpetual);
    private int _decisions;

    public void Start() => world.Schedule(world.Now + dice.Hours(60, 90), Decide);

    private void Decide()
    {
        Order(Plans[_decisions++ % Plans.Length]);
        world.Schedule(world.Now + dice.Hours(30, 70), Decide);
    }

    /// <summary>Opens a long position when there is none, else closes it.</summary>
    private void Order((double Offset, string TimeInForce) plan)
    {
        var side = _account.IsHedged ? PositionSide.Long : PositionSide.Both;
        var held = _account.Position(new PositionKey(_contract.Market, _contract.Symbol, side)).Quantity;
        var mark = world.Futures.MarkPrice(_contract.Symbol);
        var opening = Math.Floor(world.Worth(style.Account, Wallet.UsdmFutures) * (decimal)dice.Between(0.04, 0.08) / mark / _contract.Step) * _contract.Step;
        var offset = (decimal)plan.Offset * (held == 0 ? -1 : 1);
        var ticket = new PerpetualTicket
        {
            Account = _account,
            Contract = _contract,
            SignedQuantity = held == 0 ? opening : -held,
            Price = Math.Max(_contract.Tick, _contract.OnTick(mark * (1 + offset))),
            TimeInForce = plan.TimeInForce,
            Side = side,
            ReduceOnly = held != 0 && !_account.IsHedged,
            Depths = [dice.Next(), dice.Next()],
            ShareAtOnce = (decimal)dice.Between(0.4, 0.7),
        };
        var life = dice.Hours(12, 28);
        if (world.Futures.Place(ticket).Order is { IsOpen: true } order) world.Schedule(world.Now + life, () => world.Futures.Cancel(_account, order.Id));
    }
}
