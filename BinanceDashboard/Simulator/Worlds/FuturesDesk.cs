using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>USD-M perpetuals: orders, funding every eight hours, and the forced end of isolated positions.</summary>
internal sealed class FuturesDesk(World world)
{
    private const ulong StreamOfFunding = 3000;

    /// <summary>Of a position's notional, for every bracket.</summary>
    public const decimal MaintenanceRate = 0.005m;

    public static readonly TimeSpan FundingEvery = TimeSpan.FromHours(8);
    private static readonly TimeSpan WatchEvery = TimeSpan.FromMinutes(1);

    private readonly PerpetualDesk _desk = new(world, Market.Usdm);

    public void Start()
    {
        _desk.Start();
        var first = NextFunding;
        world.Schedule(first, () => PayFunding(first));
    }

    public long NextOrder() => _desk.NextOrder();

    /// <summary>The mark price follows the spot market's price.</summary>
    public decimal MarkPrice(string symbol) => _desk.MarkPrice(Listings.Perpetual(symbol));

    /// <summary>In US dollars, of all open positions.</summary>
    public decimal UnrealizedProfit(AccountBooks account) => _desk.UnrealizedProfit(account, Listings.Dollar);

    public static IEnumerable<FuturesPosition> PositionsOf(AccountBooks account) => account.Positions.Where(position => position.Key.Market == Market.Usdm);

    /// <summary>The next time at which funding is paid.</summary>
    public DateTimeOffset NextFunding => new(world.Now.UtcTicks - world.Now.UtcTicks % FundingEvery.Ticks + FundingEvery.Ticks, TimeSpan.Zero);

    /// <inheritdoc cref="PerpetualDesk.Place"/>
    public (OrderRow? Order, OrderRefusal? Refusal) Place(PerpetualTicket ticket)
    {
        var result = _desk.Place(ticket);
        if (ticket.Account.Position(ticket.Key).IsIsolated) world.Schedule(world.Now + WatchEvery, () => Watch(ticket.Account, ticket.Key));
        return result;
    }

    /// <inheritdoc cref="PerpetualDesk.Cancel"/>
    public void Cancel(AccountBooks account, long orderId) => _desk.Cancel(account, orderId);

    /// <summary>The mark price at which an isolated position is closed by force; 0 for one that all of the wallet stands for.</summary>
    public static decimal LiquidationPrice(FuturesPosition position)
    {
        if (!position.IsIsolated) return 0;
        var margin = position.IsolatedMargin / position.Quantity;
        return decimal.Round((position.EntryPrice - margin) / (1 - Math.Sign(position.Quantity) * MaintenanceRate), 8);
    }

    /// <summary>Share of a position's notional that the long side pays the short side at a funding time.</summary>
    public decimal FundingRate(string symbol, DateTimeOffset at) => Rate(world, StreamOfFunding + (ulong)Listings.Symbol(symbol).Index, at);

    /// <summary>A rate of about 0.006 % that swings.</summary>
    public static decimal Rate(World world, ulong stream, DateTimeOffset at)
    {
        var hash = Chance.Hash(world.Settings.Seed, stream, (ulong)at.ToUnixTimeSeconds());
        return decimal.Round(0.00006m + (decimal)Chance.Bell(hash) * 0.00007m, 8);
    }

    private void PayFunding(DateTimeOffset at)
    {
        foreach (var account in world.Accounts)
        {
            foreach (var position in PositionsOf(account).ToList())
            {
                var payment = -decimal.Round(position.Quantity * MarkPrice(position.Symbol) * FundingRate(position.Symbol, at), 8);
                _desk.Pay(account, Listings.Perpetual(position.Symbol), "FUNDING_FEE", payment);
            }
        }

        world.Schedule(at + FundingEvery, () => PayFunding(at + FundingEvery));
    }

    private void Watch(AccountBooks account, PositionKey key)
    {
        var position = account.Position(key);
        if (!position.IsIsolated) return;
        var (mark, liquidation) = (MarkPrice(key.Symbol), LiquidationPrice(position));
        if (position.Quantity > 0 ? mark <= liquidation : mark >= liquidation) Liquidate(account, position);
        else world.Schedule(world.Now + WatchEvery, () => Watch(account, key));
    }

    /// <summary>Closed at the market; the insurance fund takes what is left of the margin, or pays what lacks.</summary>
    private void Liquidate(AccountBooks account, FuturesPosition position)
    {
        var contract = Listings.Perpetual(position.Symbol);
        var before = world.Ledger.Balance(account.Key(Purse.UsdmFutures, contract.MarginAsset));
        var bankrupt = position.EntryPrice - position.IsolatedMargin / position.Quantity;
        var mark = MarkPrice(position.Symbol);
        var limit = position.Quantity > 0 ? Math.Min(mark, contract.OnTick(bankrupt) + contract.Tick) : Math.Max(mark, contract.OnTick(bankrupt));
        _desk.Place(new PerpetualTicket
        {
            Account = account,
            Contract = contract,
            SignedQuantity = -position.Quantity,
            Price = limit,
            TimeInForce = "IOC",
            Side = position.Key.Side,
            ReduceOnly = !account.IsHedged,
            ClientId = FormattableString.Invariant($"autoclose-{world.Now.ToUnixTimeMilliseconds()}"),
            Depths = [0],
        });
        var lost = before - world.Ledger.Balance(account.Key(Purse.UsdmFutures, contract.MarginAsset));
        _desk.Pay(account, contract, "INSURANCE_CLEAR", lost - position.IsolatedMargin);
    }
}
