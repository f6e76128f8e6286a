using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>What crosses an account's border beside chains: banks, Pay, P2P, the master account. Cards are the card desk's.</summary>
internal sealed class BorderDesk(World world)
{
    /// <summary>A bank transfer that comes to <paramref name="outcome"/> after a while; only a Successful one is credited.</summary>
    /// <param name="amount">What is credited; the fee is taken from what was sent.</param>
    public void FiatDeposit(AccountBooks account, string currency, decimal amount, decimal fee, TimeSpan untilDone, string outcome = "Successful")
    {
        var place = AddOrder(account, isDeposit: true, currency, amount, fee);
        world.Schedule(world.Now + untilDone, () =>
        {
            EndOrder(account, place, outcome);
            if (outcome == "Successful") world.Ledger.Settle(world.Now, account.Key(Purse.Spot, currency), Purse.Bank, amount, Reason.FiatDeposit);
        });
    }

    /// <summary>A transfer to a bank: amount and fee are set aside, and leave when it is Successful.</summary>
    /// <returns>False when the free balance does not suffice.</returns>
    public bool FiatWithdraw(AccountBooks account, string currency, decimal amount, decimal fee, TimeSpan untilDone, string outcome = "Successful")
    {
        var (free, locked) = (account.Key(Purse.Spot, currency), account.Key(Purse.Spot, currency, locked: true));
        if (world.Ledger.Balance(free) < amount + fee) return false;
        var place = AddOrder(account, isDeposit: false, currency, amount, fee);
        world.Ledger.Move(world.Now, free, locked, amount + fee, Reason.Reservation);
        world.Schedule(world.Now + untilDone, () =>
        {
            EndOrder(account, place, outcome);
            world.Ledger.Move(world.Now, locked, free, amount + fee, Reason.Reservation);
            if (outcome != "Successful") return;
            world.Ledger.Settle(world.Now, free, Purse.Bank, -amount, Reason.FiatWithdrawal);
            world.Ledger.Settle(world.Now, free, Purse.Fees, -fee, Reason.FiatWithdrawal);
        });
        return true;
    }

    /// <param name="type">PAY or PAY_REFUND.</param>
    /// <param name="amount">What comes in is positive, what is paid negative.</param>
    /// <param name="purse"><see cref="Purse.Funding"/> or <see cref="Purse.Spot"/>.</param>
    /// <returns>False when the free balance does not suffice.</returns>
    public bool Pay(AccountBooks account, string type, string asset, decimal amount, Purse purse, string other)
    {
        var key = account.Key(purse, asset);
        if (world.Ledger.Balance(key) + amount < 0) return false;
        world.Ledger.Settle(world.Now, key, Purse.People, amount, Reason.Pay);
        account.Border.Payments.Add(new PayRow(world.Cash.NextText("M_P_"), world.Now, type, asset, amount, purse, other));
        return true;
    }

    /// <summary>A P2P trade of the funding wallet that is settled at once.</summary>
    /// <param name="price">Fiat per unit.</param>
    /// <returns>False when the free balance does not suffice.</returns>
    public bool TradeWithPeer(AccountBooks account, bool isBuy, string asset, decimal quantity, string currency, decimal price)
    {
        var key = account.Key(Purse.Funding, asset);
        if (!isBuy && world.Ledger.Balance(key) < quantity) return false;
        world.Ledger.Settle(world.Now, key, Purse.People, isBuy ? quantity : -quantity, Reason.PeerTrade);
        account.Border.PeerTrades.Add(PeerTrade(isBuy, asset, quantity, currency, price, "COMPLETED"));
        return true;
    }

    /// <summary>A P2P purchase that is agreed on and called off after a while; nothing moves.</summary>
    /// <param name="price">Fiat per unit.</param>
    public void TradeWithPeerInVain(AccountBooks account, string asset, decimal quantity, string currency, decimal price, TimeSpan untilDone)
    {
        var place = account.Border.PeerTrades.Count;
        account.Border.PeerTrades.Add(PeerTrade(isBuy: true, asset, quantity, currency, price, "TRADING"));
        world.Schedule(world.Now + untilDone, () => account.Border.PeerTrades[place] = account.Border.PeerTrades[place] with { Status = "CANCELLED" });
    }

    /// <returns>False when the free balance does not suffice.</returns>
    public bool TransferWithMaster(AccountBooks account, bool isIn, string asset, decimal quantity)
    {
        var key = account.Key(Purse.Spot, asset);
        if (!isIn && world.Ledger.Balance(key) < quantity) return false;
        world.Ledger.Settle(world.Now, key, Purse.Master, isIn ? quantity : -quantity, Reason.SubTransfer);
        account.Border.SubTransfers.Add(new SubTransferRow(world.Cash.NextNumber(), world.Now, isIn, asset, quantity));
        return true;
    }

    private PeerTradeRow PeerTrade(bool isBuy, string asset, decimal quantity, string currency, decimal price, string status) => new()
    {
        OrderNumber = FormattableString.Invariant($"{world.Cash.NextNumber()}{world.Now.ToUnixTimeSeconds() % 100_000_000:00000000}"),
        IsBuy = isBuy,
        Asset = asset,
        Quantity = quantity,
        Currency = currency,
        Price = price,
        Total = decimal.Round(quantity * price, 2),
        Status = status,
        CreatedAt = world.Now,
    };

    private int AddOrder(AccountBooks account, bool isDeposit, string currency, decimal amount, decimal fee)
    {
        account.Border.FiatOrders.Add(new FiatOrderRow
        {
            OrderNumber = world.Cash.NextText(),
            IsDeposit = isDeposit,
            Currency = currency,
            Amount = amount,
            Fee = fee,
            Method = "BankAccount",
            Status = "Processing",
            CreatedAt = world.Now,
            UpdatedAt = world.Now,
        });
        return account.Border.FiatOrders.Count - 1;
    }

    private void EndOrder(AccountBooks account, int place, string outcome) =>
        account.Border.FiatOrders[place] = account.Border.FiatOrders[place] with { Status = outcome, UpdatedAt = world.Now };
}
