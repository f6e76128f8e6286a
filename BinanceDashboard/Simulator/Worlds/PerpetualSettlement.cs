using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Books what fills and funding change in a futures wallet, and writes fill, order, position and incomes down.</summary>
internal sealed class PerpetualSettlement(World world, Market market)
{
    private const decimal TakerRate = 0.0005m;
    private const decimal MakerRate = 0.0002m;

    private readonly Dictionary<string, long> _trades = [];
    private readonly Purse _purse = market == Market.Usdm ? Purse.UsdmFutures : Purse.CoinmFutures;

    public OrderRow Fill(PerpetualTicket ticket, OrderRow order, decimal price, decimal quantity, bool isMaker)
    {
        var (account, contract) = (ticket.Account, ticket.Contract);
        var notional = contract.Notional(quantity, price);
        var commission = decimal.Round(notional * (isMaker ? MakerRate : TakerRate), 8);
        var (position, realized) = contract.Fill(account.Position(ticket.Key), world.Now, price, ticket.IsBuy ? quantity : -quantity);
        account.Put(position);
        var fill = new FillRow
        {
            Market = market,
            Symbol = contract.Symbol,
            Id = NextTrade(contract.Symbol),
            OrderId = order.Id,
            At = world.Now,
            IsBuy = ticket.IsBuy,
            IsMaker = isMaker,
            Price = price,
            Quantity = quantity,
            Commission = commission,
            CommissionAsset = contract.MarginAsset,
            RealizedProfit = realized,
            Side = ticket.Side,
            BaseQuantity = market == Market.Coinm ? notional : 0,
        };
        account.Fills.Add(fill);
        var number = world.Cash.NextNumber();
        Pay(account, contract, "REALIZED_PNL", realized, number, fill.Id);
        Pay(account, contract, "COMMISSION", -commission, number, fill.Id);
        return After(account, order, quantity, notional);
    }

    /// <param name="number">Unique within the type: profit and commission of one fill share theirs.</param>
    public void Pay(AccountBooks account, Perpetual contract, string type, decimal amount, long number, long? tradeId)
    {
        if (amount == 0) return;
        var (counterparty, reason) = type switch
        {
            "COMMISSION" => (Purse.Fees, Reason.FuturesFee),
            "FUNDING_FEE" => (Purse.Futures, Reason.FundingFee),
            "INSURANCE_CLEAR" => (Purse.Futures, Reason.InsuranceClear),
            _ => (Purse.Futures, Reason.FuturesProfit),
        };
        world.Ledger.Settle(world.Now, account.Key(_purse, contract.MarginAsset), counterparty, amount, reason);
        account.Incomes.Add(new IncomeRow
        {
            Market = market,
            Type = type,
            Id = number,
            At = world.Now,
            Symbol = contract.Symbol,
            Asset = contract.MarginAsset,
            Amount = amount,
            TradeId = tradeId,
        });
    }

    private OrderRow After(AccountBooks account, OrderRow order, decimal quantity, decimal notional)
    {
        var executed = order.Executed + quantity;
        var after = order with
        {
            Executed = executed,
            ExecutedQuote = order.ExecutedQuote + notional,
            Status = executed == order.Quantity ? "FILLED" : "PARTIALLY_FILLED",
            UpdatedAt = world.Now,
        };
        account.Put(after);
        return after;
    }

    private long NextTrade(string symbol) => _trades[symbol] = _trades.GetValueOrDefault(symbol, 310_000_000) + 1;
}
