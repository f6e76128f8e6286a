using System.Globalization;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Money that crosses the account's border, and money that moves between its wallets.</summary>
internal sealed class CashDesk(World world)
{
    private const ulong StreamOfIds = 2000;

    private long _ids;

    /// <summary>A deposit that is credited at once and final.</summary>
    public DepositRow Deposit(AccountBooks account, string asset, decimal amount)
    {
        var row = Announce(account, asset, amount);
        Credit(account, row.Id, DepositRow.Success);
        return account.Deposit(row.Id);
    }

    /// <summary>A deposit as it comes over a chain: seen, credited after a while, free to leave later.</summary>
    public void DepositSlowly(AccountBooks account, string asset, decimal amount, TimeSpan untilCredited, TimeSpan untilFinal)
    {
        var row = Announce(account, asset, amount);
        world.Schedule(world.Now + untilCredited, () => Credit(account, row.Id, DepositRow.Credited));
        world.Schedule(world.Now + untilFinal, () => account.Put(account.Deposit(row.Id) with { Status = DepositRow.Success }));
    }

    /// <summary>Takes amount and network fee out at once, at the whole second that the history prints.</summary>
    /// <returns>Null when the free balance does not suffice.</returns>
    public WithdrawalRow? Withdraw(AccountBooks account, string asset, decimal amount, int status)
    {
        var row = Apply(account, asset, amount, status);
        if (row is null) return null;
        var free = account.Key(Purse.Spot, asset);
        world.Ledger.Move(row.AppliedAt, free, new LedgerKey(0, Purse.Network, asset), row.Amount);
        world.Ledger.Move(row.AppliedAt, free, new LedgerKey(0, Purse.Fees, asset), row.Fee);
        if (status == WithdrawalRow.Completed) row = row with { CompletedAt = row.AppliedAt };
        account.Put(row);
        return row;
    }

    /// <summary>A withdrawal that completes after a while.</summary>
    public void WithdrawSlowly(AccountBooks account, string asset, decimal amount, TimeSpan untilDone)
    {
        if (Withdraw(account, asset, amount, WithdrawalRow.Processing) is not { } row) return;
        world.Schedule(row.AppliedAt + untilDone, () => Finish(account, row.Id, WithdrawalRow.Completed));
    }

    /// <summary>A withdrawal that comes to nothing: the money is locked for a while and free again.</summary>
    public void WithdrawInVain(AccountBooks account, string asset, decimal amount, int outcome, TimeSpan untilDone)
    {
        var first = outcome switch { WithdrawalRow.Cancelled => WithdrawalRow.EmailSent, WithdrawalRow.Rejected => WithdrawalRow.AwaitingApproval, _ => WithdrawalRow.Processing };
        if (Apply(account, asset, amount, first) is not { } row) return;
        var (free, locked) = (account.Key(Purse.Spot, asset), account.Key(Purse.Spot, asset, locked: true));
        world.Ledger.Move(row.AppliedAt, free, locked, row.Amount + row.Fee);
        account.Put(row);
        world.Schedule(row.AppliedAt + untilDone, () =>
        {
            world.Ledger.Move(world.Now, locked, free, row.Amount + row.Fee);
            Finish(account, row.Id, outcome);
        });
    }

    /// <param name="type">Binance's name of the direction, printed in the history.</param>
    public void Transfer(AccountBooks account, string type, Purse from, Purse to, string asset, decimal amount)
    {
        var id = NextNumber();
        world.Ledger.Move(world.Now, account.Key(from, asset), account.Key(to, asset), amount);
        account.Transfers.Add(new TransferRow(id, world.Now, type, asset, amount));
        ShowAsIncome(account, id, from, asset, -amount);
        ShowAsIncome(account, id, to, asset, amount);
    }

    private void ShowAsIncome(AccountBooks account, long id, Purse purse, string asset, decimal amount)
    {
        if (purse is not (Purse.UsdmFutures or Purse.CoinmFutures)) return;
        account.Incomes.Add(new IncomeRow
        {
            Market = purse == Purse.UsdmFutures ? Market.Usdm : Market.Coinm,
            Type = "TRANSFER",
            Id = id,
            At = world.Now,
            Asset = asset,
            Amount = amount,
            Info = amount > 0 ? "DEPOSIT" : "WITHDRAW",
        });
    }

    public long NextNumber() => 240_000_000_000 + ++_ids * 7;

    private DepositRow Announce(AccountBooks account, string asset, decimal amount)
    {
        var id = (NextNumber() * 3_000_017).ToString(CultureInfo.InvariantCulture);
        var row = new DepositRow { Id = id, Asset = asset, Amount = amount, Status = DepositRow.Pending, InsertedAt = world.Now };
        account.Put(row);
        return row;
    }

    private void Credit(AccountBooks account, string id, int status)
    {
        var row = account.Deposit(id);
        world.Ledger.Move(world.Now, new LedgerKey(0, Purse.Network, row.Asset), account.Key(Purse.Spot, row.Asset), row.Amount);
        account.Put(row with { Status = status, CreditedAt = world.Now });
    }

    private WithdrawalRow? Apply(AccountBooks account, string asset, decimal amount, int status)
    {
        var fee = Listings.FindCoin(asset)?.NetworkFee ?? throw new ArgumentException($"{asset} is not sent over a chain.", nameof(asset));
        if (world.Ledger.Balance(account.Key(Purse.Spot, asset)) < amount + fee) return null;
        var number = (ulong)NextNumber();
        var id = string.Create(CultureInfo.InvariantCulture, $"{Chance.Hash(world.Settings.Seed, StreamOfIds, number):x16}{Chance.Hash(world.Settings.Seed, StreamOfIds + 1, number):x16}");
        var second = DateTimeOffset.FromUnixTimeSeconds(world.Now.ToUnixTimeSeconds());
        return new WithdrawalRow { Id = id, Asset = asset, Amount = amount, Fee = fee, Status = status, AppliedAt = second };
    }

    private void Finish(AccountBooks account, string id, int status) =>
        account.Put(account.Withdrawal(id) with { Status = status, CompletedAt = world.Now });
}
