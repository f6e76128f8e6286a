using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Cross and isolated margin: loans and their interest. Orders on them go to the spot desk.</summary>
/// <remarks>A pair is the isolated margin wallet's; empty on cross margin.</remarks>
internal sealed class MarginDesk(World world)
{
    private const int HoursPerDay = 24;

    /// <summary>A ratio a day.</summary>
    public static decimal DailyRate(string asset) => asset == "USDT" ? 0.0003m : 0.0001m;

    /// <summary>Principal that is owed, positive.</summary>
    public decimal Borrowed(AccountBooks account, string asset, string pair = "") => -world.Ledger.Balance(Debt(account, asset, pair));

    /// <summary>Interest that is owed, positive.</summary>
    public decimal Interest(AccountBooks account, string asset, string pair = "") => -world.Ledger.Balance(InterestDebt(account, asset, pair));

    /// <summary>The first hour's interest is owed at once, then one at each full hour.</summary>
    public void Borrow(AccountBooks account, string asset, decimal amount, string pair = "")
    {
        var isFirst = Borrowed(account, asset, pair) == 0;
        world.Ledger.Move(world.Now, Debt(account, asset, pair), WalletKey(account, asset, pair), amount, Reason.Loan);
        account.Margin.Loans.Add(new LoanRow(world.Cash.NextNumber(), world.Now, true, asset, amount, 0, pair));
        Owe(account, asset, amount, "ON_BORROW", pair);
        if (isFirst) world.Schedule(NextHour, () => OwePeriodically(account, asset, pair));
    }

    /// <summary>Pays back as much as is owed and the wallet has free: interest first.</summary>
    public void Repay(AccountBooks account, string asset, string pair = "")
    {
        var wallet = WalletKey(account, asset, pair);
        var interest = Math.Min(Interest(account, asset, pair), world.Ledger.Balance(wallet));
        var principal = Math.Min(Borrowed(account, asset, pair), world.Ledger.Balance(wallet) - interest);
        if (interest + principal == 0) return;
        world.Ledger.Move(world.Now, wallet, InterestDebt(account, asset, pair), interest, Reason.Repayment);
        world.Ledger.Move(world.Now, wallet, Debt(account, asset, pair), principal, Reason.Repayment);
        account.Margin.Loans.Add(new LoanRow(world.Cash.NextNumber(), world.Now, false, asset, principal, interest, pair));
    }

    private DateTimeOffset NextHour => new(world.Now.UtcTicks - world.Now.UtcTicks % TimeSpan.TicksPerHour + TimeSpan.TicksPerHour, TimeSpan.Zero);

    private void OwePeriodically(AccountBooks account, string asset, string pair)
    {
        var principal = Borrowed(account, asset, pair);
        if (principal == 0) return;
        Owe(account, asset, principal, "PERIODIC", pair);
        world.Schedule(NextHour, () => OwePeriodically(account, asset, pair));
    }

    private void Owe(AccountBooks account, string asset, decimal principal, string type, string pair)
    {
        var interest = decimal.Round(principal * DailyRate(asset) / HoursPerDay, 8);
        if (interest == 0) return;
        world.Ledger.Move(world.Now, InterestDebt(account, asset, pair), new LedgerKey(0, Purse.Fees, asset), interest, Reason.Interest);
        account.Margin.Interests.Add(new InterestRow(world.Cash.NextNumber(), world.Now, asset, principal, interest, DailyRate(asset), type, pair));
    }

    private static LedgerKey WalletKey(AccountBooks account, string asset, string pair) => account.Key(pair.Length == 0 ? Purse.CrossMargin : Purse.IsolatedMargin, asset, pair: pair);

    private static LedgerKey Debt(AccountBooks account, string asset, string pair) => account.Key(pair.Length == 0 ? Purse.CrossDebt : Purse.IsolatedDebt, asset, pair: pair);

    private static LedgerKey InterestDebt(AccountBooks account, string asset, string pair) => account.Key(pair.Length == 0 ? Purse.CrossInterest : Purse.IsolatedInterest, asset, pair: pair);
}
