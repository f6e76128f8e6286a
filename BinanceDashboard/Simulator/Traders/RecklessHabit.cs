using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>A gamble on a small isolated margin, again and again until it is liquidated; then not for a long time.</summary>
internal sealed class RecklessHabit(World world, TraderStyle style, Dice dice)
{
    private const decimal Leverage = 75;
    private const decimal MarginUsd = 12;

    private readonly AccountBooks _account = world.Account(style.Account);

    public void Start()
    {
        if (style.RecklessPerpetual is { } symbol) world.Schedule(world.Now + dice.Hours(100, 150), () => Open(Listings.Perpetual(symbol)));
    }

    private void Open(Perpetual contract)
    {
        var quantity = Math.Floor(MarginUsd * Leverage / world.Futures.MarkPrice(contract.Symbol) / contract.Step) * contract.Step;
        var direction = dice.Next() < 0.5 ? 1 : -1;
        var ticket = new PerpetualTicket { Account = _account, Contract = contract, SignedQuantity = direction * quantity, IsolatedLeverage = Leverage, Depths = [dice.Next(), dice.Next()] };
        if (world.Futures.Place(ticket).Order is null) world.Schedule(world.Now + dice.Hours(20, 30), () => Open(contract));
        else world.Schedule(world.Now + dice.Hours(30, 40), () => Look(contract, ticket.Key));
    }

    private void Look(Perpetual contract, PositionKey key)
    {
        var held = _account.Position(key).Quantity;
        if (held != 0) world.Futures.Place(new PerpetualTicket { Account = _account, Contract = contract, SignedQuantity = -held, ReduceOnly = true });
        world.Schedule(world.Now + (held == 0 ? dice.Hours(90 * 24, 150 * 24) : dice.Hours(5, 12)), () => Open(contract));
    }
}
