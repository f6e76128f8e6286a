using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>USD-M perpetuals: fills with realised profit and commission, and funding every eight hours.</summary>
internal sealed class FuturesDesk(World world)
{
    private const ulong StreamOfFunding = 3000;
    private const decimal TakerRate = 0.0005m;
    private const decimal MakerRate = 0.0002m;
    public static readonly TimeSpan FundingEvery = TimeSpan.FromHours(8);

    private readonly Dictionary<string, long> _trades = [];
    private long _orders = 550_000_000_000;

    public void Start()
    {
        var first = NextFunding;
        world.Schedule(first, () => PayFunding(first));
    }

    public long NextOrder() => _orders += 17;

    /// <summary>The mark price follows the spot market's price.</summary>
    public decimal MarkPrice(string symbol) => world.Prices.Price(Listings.Symbol(symbol), world.Now);

    /// <summary>In US dollars, of all open positions.</summary>
    public decimal UnrealizedProfit(AccountBooks account) => PositionsOf(account).Sum(position => position.UnrealizedProfit(MarkPrice(position.Symbol)));

    public static IEnumerable<FuturesPosition> PositionsOf(AccountBooks account) => account.Positions.Where(position => position.Key.Market == Market.Usdm);

    /// <summary>The next time at which funding is paid.</summary>
    public DateTimeOffset NextFunding => new(world.Now.UtcTicks - world.Now.UtcTicks % FundingEvery.Ticks + FundingEvery.Ticks, TimeSpan.Zero);

    public void Fill(AccountBooks account, long orderId, string symbol, decimal signedQuantity, double depth)
    {
        if (signedQuantity == 0) return;
        var price = world.Candles.FillPrice(Listings.Symbol(symbol), world.Now, depth);
        var isMaker = depth < 0.35;
        var commission = decimal.Round(price * Math.Abs(signedQuantity) * (isMaker ? MakerRate : TakerRate), 8);
        var (position, realized) = account.Position(new PositionKey(Market.Usdm, symbol, PositionSide.Both)).Fill(world.Now, price, signedQuantity);
        account.Put(position);
        var fill = new FillRow
        {
            Market = Market.Usdm,
            Symbol = symbol,
            Id = NextTrade(symbol),
            OrderId = orderId,
            At = world.Now,
            IsBuy = signedQuantity > 0,
            IsMaker = isMaker,
            Price = price,
            Quantity = Math.Abs(signedQuantity),
            Commission = commission,
            CommissionAsset = Listings.Dollar,
            RealizedProfit = realized,
        };
        account.Fills.Add(fill);
        Settle(account, "REALIZED_PNL", symbol, Purse.Futures, realized, fill.Id);
        Settle(account, "COMMISSION", symbol, Purse.Fees, -commission, fill.Id);
    }

    /// <summary>Share of a position's notional that the long side pays the short side at a funding time.</summary>
    public decimal FundingRate(string symbol, DateTimeOffset at)
    {
        var hash = Chance.Hash(world.Settings.Seed, StreamOfFunding + (ulong)Listings.Symbol(symbol).Index, (ulong)at.ToUnixTimeSeconds());
        return decimal.Round(0.00006m + (decimal)Chance.Bell(hash) * 0.00007m, 8);
    }

    private void PayFunding(DateTimeOffset at)
    {
        foreach (var account in world.Accounts)
        {
            foreach (var position in PositionsOf(account).ToList())
            {
                var payment = -decimal.Round(position.Quantity * MarkPrice(position.Symbol) * FundingRate(position.Symbol, at), 8);
                Settle(account, "FUNDING_FEE", position.Symbol, Purse.Futures, payment, null);
            }
        }

        world.Schedule(at + FundingEvery, () => PayFunding(at + FundingEvery));
    }

    private void Settle(AccountBooks account, string type, string symbol, Purse counterparty, decimal amount, long? tradeId)
    {
        if (amount == 0) return;
        world.Ledger.Settle(world.Now, account.Key(Purse.UsdmFutures, Listings.Dollar), counterparty, amount);
        account.Incomes.Add(new IncomeRow
        {
            Market = Market.Usdm,
            Type = type,
            Id = world.Cash.NextNumber(),
            At = world.Now,
            Symbol = symbol,
            Asset = Listings.Dollar,
            Amount = amount,
            TradeId = tradeId,
        });
    }

    private long NextTrade(string symbol) => _trades[symbol] = _trades.GetValueOrDefault(symbol, 310_000_000) + 1;
}
