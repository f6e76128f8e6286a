using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Coins bought by card or from the spot wallet's own fiat, and coins sold to a card.</summary>
internal sealed class CardDesk(World world)
{
    private const decimal FeeRate = 0.018m;

    /// <summary>A purchase by card, which pays from outside.</summary>
    /// <param name="fiat">With the fee.</param>
    /// <param name="status">Completed or Failed; a failed one moves nothing.</param>
    public void Buy(AccountBooks account, string currency, decimal fiat, string asset, string status = "Completed")
    {
        var row = Purchase(currency, fiat, asset, "Credit Card", status);
        account.Border.FiatPayments.Add(row);
        if (status == "Completed") world.Ledger.Settle(world.Now, account.Key(Purse.Spot, asset), Purse.Bank, row.Quantity, Reason.CardPurchase);
    }

    /// <summary>A purchase from the spot wallet's own fiat: nothing crosses the border.</summary>
    /// <param name="fiat">With the fee.</param>
    /// <returns>False when the free balance does not suffice.</returns>
    public bool BuyFromBalance(AccountBooks account, string currency, decimal fiat, string asset)
    {
        var cash = account.Key(Purse.Spot, currency);
        if (world.Ledger.Balance(cash) < fiat) return false;
        var row = Purchase(currency, fiat, asset, FiatPaymentRow.CashBalance, "Completed");
        account.Border.FiatPayments.Add(row);
        world.Ledger.Settle(world.Now, cash, Purse.Market, -(row.FiatAmount - row.Fee), Reason.CardPurchase);
        world.Ledger.Settle(world.Now, cash, Purse.Fees, -row.Fee, Reason.CardPurchase);
        world.Ledger.Settle(world.Now, account.Key(Purse.Spot, asset), Purse.Market, row.Quantity, Reason.CardPurchase);
        return true;
    }

    /// <returns>False when the free balance does not suffice.</returns>
    public bool Sell(AccountBooks account, string asset, decimal quantity, string currency)
    {
        var key = account.Key(Purse.Spot, asset);
        if (world.Ledger.Balance(key) < quantity) return false;
        var price = Price(asset, currency);
        var fiat = decimal.Round(quantity * price, 2);
        var fee = decimal.Round(fiat * FeeRate, 2);
        account.Border.FiatPayments.Add(Row(currency, asset, price) with { IsBuy = false, FiatAmount = fiat - fee, Quantity = quantity, Fee = fee, Method = "Credit Card" });
        world.Ledger.Settle(world.Now, key, Purse.Bank, -quantity, Reason.CardSale);
        return true;
    }

    private FiatPaymentRow Purchase(string currency, decimal fiat, string asset, string method, string status)
    {
        var (price, fee) = (Price(asset, currency), decimal.Round(fiat * FeeRate, 2));
        var quantity = decimal.Round((fiat - fee) / price, 8, MidpointRounding.ToZero);
        return Row(currency, asset, price) with { FiatAmount = fiat, Fee = fee, Quantity = quantity, Method = method, Status = status };
    }

    private FiatPaymentRow Row(string currency, string asset, decimal price) => new()
    {
        OrderNumber = world.Cash.NextText(),
        IsBuy = true,
        Currency = currency,
        FiatAmount = 0,
        Asset = asset,
        Quantity = 0,
        Fee = 0,
        Price = price,
        Method = "",
        Status = "Completed",
        CreatedAt = world.Now,
        UpdatedAt = world.Now,
    };

    private decimal Price(string asset, string currency) => decimal.Round(world.Prices.Usd(asset, world.Now) / world.Prices.Usd(currency, world.Now), 6);
}
