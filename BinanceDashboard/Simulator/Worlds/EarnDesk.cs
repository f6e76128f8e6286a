using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Earn: flexible positions, which show in the spot wallet as LD… receipts, locked ones, and what is given away.</summary>
internal sealed class EarnDesk(World world)
{
    private const decimal BonusRate = 0.01m;
    private const string BonusCoin = "USDT";
    private static readonly TimeSpan RewardsAt = TimeSpan.FromMinutes(68);

    /// <summary>Rewards come once a day, a while after midnight.</summary>
    public void Start() => world.Schedule(new DateTimeOffset(world.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(1) + RewardsAt, PayRewards);

    /// <summary>What is held flexibly now.</summary>
    public decimal Flexible(AccountBooks account, string asset) => world.Ledger.Balance(account.Key(Purse.EarnFlexible, asset));

    public static string ProductOf(string asset) => string.Concat(asset, "001");

    /// <summary>A ratio a year of the flexible product.</summary>
    public static decimal YearlyRate(string asset) => asset is "USDT" or "USDC" or "FDUSD" ? 0.045m : 0.012m;

    /// <param name="amount">At most the free balance of the spot wallet.</param>
    public void Subscribe(AccountBooks account, string asset, decimal amount)
    {
        if (amount <= 0) return;
        world.Ledger.Move(world.Now, account.Key(Purse.Spot, asset), account.Key(Purse.EarnFlexible, asset), amount, Reason.FlexibleSubscription);
        account.Earn.Subscriptions.Add(new EarnMoveRow(world.Cash.NextNumber(), world.Now, asset, amount, ProductOf(asset), null));
    }

    /// <param name="amount">At most what is held flexibly.</param>
    public void Redeem(AccountBooks account, string asset, decimal amount)
    {
        if (amount <= 0) return;
        world.Ledger.Move(world.Now, account.Key(Purse.EarnFlexible, asset), account.Key(Purse.Spot, asset), amount, Reason.FlexibleRedemption);
        account.Earn.Redemptions.Add(new EarnMoveRow(world.Cash.NextNumber(), world.Now, asset, amount, ProductOf(asset), null));
    }

    /// <summary>A locked position, which comes back to the spot wallet by itself.</summary>
    /// <param name="amount">At most the free balance of the spot wallet.</param>
    /// <param name="yearlyRate">A ratio.</param>
    public void Lock(AccountBooks account, string asset, decimal amount, int days, decimal yearlyRate)
    {
        if (amount <= 0) return;
        var id = world.Cash.NextNumber();
        var project = FormattableString.Invariant($"{asset[0]}{asset[1..].ToLowerInvariant()}*{days}");
        var position = new LockedPosition { Id = id, Project = project, Asset = asset, Amount = amount, PurchasedAt = world.Now, Days = days, YearlyRate = yearlyRate };
        world.Ledger.Move(world.Now, account.Key(Purse.Spot, asset), account.Key(Purse.EarnLocked, asset), amount, Reason.LockedSubscription);
        account.Earn.Subscriptions.Add(new EarnMoveRow(world.Cash.NextNumber(), world.Now, asset, amount, project, id));
        account.Earn.Locked.Add(position);
        world.Schedule(position.EndsAt, () => Unlock(account, position));
    }

    /// <summary>An airdrop into the spot wallet.</summary>
    public void Distribute(AccountBooks account, string asset, decimal amount, string info) => Distribute(account, asset, amount, info, Reason.Distribution);

    private void Distribute(AccountBooks account, string asset, decimal amount, string info, Reason reason)
    {
        world.Ledger.Settle(world.Now, account.Key(Purse.Spot, asset), Purse.Rewards, amount, reason);
        account.Dividends.Add(new DividendRow(world.Cash.NextNumber(), world.Cash.NextNumber(), world.Now, asset, amount, info));
    }

    private void Unlock(AccountBooks account, LockedPosition position)
    {
        world.Ledger.Move(world.Now, account.Key(Purse.EarnLocked, position.Asset), account.Key(Purse.Spot, position.Asset), position.Amount, Reason.LockedRedemption);
        account.Earn.Redemptions.Add(new EarnMoveRow(world.Cash.NextNumber(), world.Now, position.Asset, position.Amount, position.Project, position.Id));
        account.Earn.Locked.Remove(position);
    }

    private void PayRewards()
    {
        foreach (var account in world.Accounts)
        {
            foreach (var coin in Listings.Coins) PayFlexible(account, coin.Asset);
            foreach (var position in account.Earn.Locked) PayLocked(account, position);
        }

        world.Schedule(world.Now.AddDays(1), PayRewards);
    }

    private void PayFlexible(AccountBooks account, string asset)
    {
        var held = Flexible(account, asset);
        var reward = Daily(held, YearlyRate(asset));
        if (reward == 0) return;
        world.Ledger.Settle(world.Now, account.Key(Purse.EarnFlexible, asset), Purse.Rewards, reward, Reason.FlexibleInterest);
        account.Earn.Rewards.Add(new EarnRewardRow(world.Now, asset, reward, "REALTIME", ProductOf(asset), null, 0));
        if (asset != BonusCoin || Daily(held, BonusRate) is not (> 0 and var bonus)) return;
        Distribute(account, asset, bonus, "Flexible", Reason.FlexibleBonus);
        account.Earn.Rewards.Add(new EarnRewardRow(world.Now, asset, bonus, "BONUS", ProductOf(asset), null, 0));
    }

    private void PayLocked(AccountBooks account, LockedPosition position)
    {
        var reward = Daily(position.Amount, position.YearlyRate);
        if (reward == 0) return;
        world.Ledger.Settle(world.Now, account.Key(Purse.Spot, position.Asset), Purse.Rewards, reward, Reason.LockedRewards);
        account.Earn.Rewards.Add(new EarnRewardRow(world.Now, position.Asset, reward, "Locked Rewards", position.Project, position.Id, position.Days));
    }

    private static decimal Daily(decimal amount, decimal yearlyRate) => decimal.Round(amount * yearlyRate / 365, 8, MidpointRounding.ToZero);
}
