using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>Small spot orders with a limit: far ones that rest for weeks, near ones, some that are filled in part only.</summary>
internal sealed class LimitOrderHabit(World world, TraderStyle style, Dice dice)
{
    private const double DaysBeforeDelisting = 8;

    private static readonly Plan Far = new(0.12, 0.18, TimeSpan.FromDays(20), TimeSpan.FromDays(40));
    private static readonly Plan Near = new(0.0008, 0.004, TimeSpan.FromDays(2), TimeSpan.FromDays(4));
    private static readonly Plan AtOnce = new(-0.002, -0.001, TimeSpan.FromDays(1), TimeSpan.FromDays(2));
    private static readonly Plan ShortLived = new(0, 0, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(8));
    private static readonly Plan Immediate = new(-0.002, -0.001, TimeSpan.Zero, TimeSpan.Zero) { TimeInForce = "IOC" };
    private static readonly Plan[] Plans = [Far, Near, AtOnce, Immediate, ShortLived, Near];

    private readonly AccountBooks _account = world.Account(style.Account);
    private readonly Means _means = new(world, world.Account(style.Account));
    private int _decisions;

    public void Start()
    {
        world.Schedule(world.Now + dice.Hours(24, 40), Decide);
        foreach (var symbol in style.LimitSymbols.Distinct().Select(Listings.Symbol))
            if (symbol.DelistedAfterDays is { } days) world.Schedule(world.Now.AddDays(days - DaysBeforeDelisting), () => Order(symbol, Far));
    }

    /// <summary>Every symbol meets every plan: their numbers have no factor in common.</summary>
    private void Decide()
    {
        var (symbol, plan) = (style.LimitSymbols[_decisions % style.LimitSymbols.Count], Plans[_decisions % Plans.Length]);
        _decisions++;
        if (!Order(Listings.Symbol(symbol), plan)) Order(Listings.Symbol(style.LimitSymbols[0]), plan);
        world.Schedule(world.Now + dice.Hours(20, 50), Decide);
    }

    private bool Order(SymbolListing symbol, Plan plan)
    {
        var isBuy = _means.FreeUsd(symbol.Base) < _means.FreeUsd(symbol.Quote);
        var size = _means.SpotWorth * (decimal)dice.Between(0.01, 0.02);
        var offset = (decimal)dice.Between(plan.MinOffset, plan.MaxOffset) * (isBuy ? -1 : 1);
        var (share, first, second, life) = ((decimal)dice.Between(0.3, 0.7), dice.Next(), dice.Next(), dice.Next());
        var ticket = new SpotTicket
        {
            Place = TradingPlace.Spot(_account),
            Symbol = symbol,
            IsBuy = isBuy,
            Quantity = symbol.FloorQuantity(size / world.Prices.Usd(symbol.Base, world.Now)),
            Price = Math.Round(world.Prices.Price(symbol, world.Now) * (1 + offset) / symbol.Tick) * symbol.Tick,
            TimeInForce = plan.TimeInForce,
            Depths = [first, second],
            ShareAtOnce = share,
        };
        if (world.Spot.Place(ticket).Order is not { } order) return false;
        if (order.IsOpen) world.Schedule(world.Now + plan.MinLife + (plan.MaxLife - plan.MinLife) * life, () => world.Spot.Cancel(_account, Market.Spot, order.Id));
        return true;
    }

    /// <param name="MinOffset">Of the limit from the market's price, as a share of it; below zero it is better than the market's.</param>
    private sealed record Plan(double MinOffset, double MaxOffset, TimeSpan MinLife, TimeSpan MaxLife)
    {
        public string TimeInForce { get; init; } = "GTC";
    }
}
