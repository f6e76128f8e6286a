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
        world.Ledger.Move(row.AppliedAt, free, new LedgerKey(0, Purse.Network, asset), row.Amount, Reason.Withdrawal);
        world.Ledger.Move(row.AppliedAt, free, new LedgerKey(0, Purse.Fees, asset), row.Fee, Reason.Withdrawal);
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
        world.Ledger.Move(row.AppliedAt, free, locked, row.Amount + row.Fee, Reason.Reservation);
        account.Put(row);
        world.Schedule(row.AppliedAt + untilDone, () =>
        {
            world.Ledger.Move(world.Now, locked, free, row.Amount + row.Fee, Reason.Reservation);
            Finish(account, row.Id, outcome);
        });
    }

    /// <param name="type">Binance's name of the direction, printed in the history.</param>
    /// <param name="pair">Of the isolated margin wallet that it leaves or reaches.</param>
    public void Transfer(AccountBooks account, string type, Purse from, Purse to, string asset, decimal amount, string pair = "")
    {
        var id = NextNumber();
        world.Ledger.Move(world.Now, KeyOf(account, from, asset, pair), KeyOf(account, to, asset, pair), amount, ReasonOf(from, to));
        account.Transfers.Add(new TransferRow(id, world.Now, type, asset, amount, pair));
        ShowAsIncome(account, id, from, asset, -amount);
        ShowAsIncome(account, id, to, asset, amount);
    }

    private static LedgerKey KeyOf(AccountBooks account, Purse purse, string asset, string pair) =>
        account.Key(purse, asset, pair: purse == Purse.IsolatedMargin ? pair : "");

    private static Reason ReasonOf(Purse from, Purse to)
    {
        bool Has(Purse purse) => from == purse || to == purse;
        if (Has(Purse.IsolatedMargin)) return Reason.TransferIsolated;
        if (Has(Purse.CrossMargin)) return Reason.TransferMargin;
        if (Has(Purse.CoinmFutures)) return Reason.TransferCoinm;
        if (Has(Purse.UsdmFutures)) return Has(Purse.Funding) ? Reason.TransferFundingUsdm : Reason.TransferUsdm;
        return Reason.TransferFunding;
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

    /// <summary>An id that is a text: 32 hexadecimal digits after a prefix.</summary>
    public string NextText(string prefix = "")
    {
        var number = (ulong)NextNumber();
        var (first, second) = (Chance.Hash(world.Settings.Seed, StreamOfIds, number), Chance.Hash(world.Settings.Seed, StreamOfIds + 1, number));
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{first:x16}{second:x16}");
    }

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
        world.Ledger.Move(world.Now, new LedgerKey(0, Purse.Network, row.Asset), account.Key(Purse.Spot, row.Asset), row.Amount, Reason.Deposit);
        account.Put(row with { Status = status, CreditedAt = world.Now });
    }

    private WithdrawalRow? Apply(AccountBooks account, string asset, decimal amount, int status)
    {
        var fee = Listings.FindCoin(asset)?.NetworkFee ?? throw new ArgumentException($"{asset} is not sent over a chain.", nameof(asset));
        if (world.Ledger.Balance(account.Key(Purse.Spot, asset)) < amount + fee) return null;
        var second = DateTimeOffset.FromUnixTimeSeconds(world.Now.ToUnixTimeSeconds());
        return new WithdrawalRow { Id = NextText(), Asset = asset, Amount = amount, Fee = fee, Status = status, AppliedAt = second };
    }

    private void Finish(AccountBooks account, string id, int status) =>
        account.Put(account.Withdrawal(id) with { Status = status, CompletedAt = world.Now });
}
