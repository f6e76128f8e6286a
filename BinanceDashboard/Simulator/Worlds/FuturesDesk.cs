using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>USD-M perpetuals in one-way mode: fills with realised profit and commission, and funding every eight hours.</summary>
internal sealed class FuturesDesk(World world)
{
    private const ulong StreamOfFunding = 3000;
    private const decimal TakerRate = 0.0005m;
    private const decimal MakerRate = 0.0002m;
    private static readonly TimeSpan FundingEvery = TimeSpan.FromHours(8);

    private readonly Dictionary<string, long> _trades = [];
    private long _orders = 550_000_000_000;

    public void Start()
    {
        var ticks = world.Settings.Start.UtcTicks;
        var first = new DateTimeOffset(ticks - ticks % FundingEvery.Ticks + FundingEvery.Ticks, TimeSpan.Zero);
        world.Schedule(first, () => PayFunding(first));
    }

    public long NextOrder() => _orders += 17;

    /// <summary>The mark price follows the spot market's price.</summary>
    public decimal MarkPrice(string symbol) => world.Prices.Price(Listings.Symbol(symbol), world.Now);

    public decimal UnrealizedProfit(AccountBooks account) =>
        account.Positions.Sum(position => position.UnrealizedProfit(MarkPrice(position.Symbol)));

    public void Fill(AccountBooks account, long orderId, string symbol, decimal signedQuantity, double depth)
    {
        if (signedQuantity == 0) return;
        var price = world.Candles.FillPrice(Listings.Symbol(symbol), world.Now, depth);
        var isMaker = depth < 0.35;
        var commission = decimal.Round(price * Math.Abs(signedQuantity) * (isMaker ? MakerRate : TakerRate), 8);
        var (position, realized) = account.Position(symbol).Fill(world.Now, price, signedQuantity);
        account.Put(position);
        var fill = new FillRow
        {
            Market = "Usdm",
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

    /// <summary>Share of a position's notional that the long side pays the short side.</summary>
    private decimal FundingRate(string symbol, DateTimeOffset at)
    {
        var hash = Chance.Hash(world.Settings.Seed, StreamOfFunding + (ulong)Listings.Symbol(symbol).Index, (ulong)at.ToUnixTimeSeconds());
        return decimal.Round(0.00006m + (decimal)Chance.Bell(hash) * 0.00007m, 8);
    }

    private void PayFunding(DateTimeOffset at)
    {
        foreach (var account in world.Accounts)
        {
            foreach (var position in account.Positions.ToList())
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
        account.Incomes.Add(new IncomeRow(type, world.Cash.NextNumber(), world.Now, symbol, Listings.Dollar, amount, tradeId));
    }

    private long NextTrade(string symbol) => _trades[symbol] = _trades.GetValueOrDefault(symbol, 310_000_000) + 1;
}
