using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Control;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Tests.Simulator.Worlds;

/// <summary>What holds in every world, whatever its seed and scenario.</summary>
internal static class WorldLaws
{
    public const int DaysOfAllKinds = 80;
    public static readonly DateTimeOffset Start = new(2025, 2, 7, 15, 41, 12, 345, TimeSpan.Zero);
    private static readonly string[] Scenarios = ["bull", "bear", "crash", "sideways", "volatile"];
    private static readonly IReadOnlyDictionary<string, int> Nothing = new Dictionary<string, int>();

    /// <summary>Lives so many worlds of random seeds and lengths, the scenarios in turn.</summary>
    public static void Check(int worlds, int firstSeed = 20260314)
    {
        var random = new Random(firstSeed);
        for (var i = 0; i < worlds; i++)
        {
            var (seed, scenario, days) = ((ulong)random.NextInt64(), Scenarios[i % Scenarios.Length], random.Next(DaysOfAllKinds, 400));
            try
            {
                Check(seed, scenario, days);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"The world of seed {seed}, scenario {scenario} and {days} days breaks a law: {exception.Message}", exception);
            }
        }
    }

    private static void Check(ulong seed, string scenario, int days)
    {
        var world = Create(seed, scenario);
        foreach (var day in new[] { 1, 9, 31, DaysOfAllKinds, days })
        {
            LiveToRest(world, Start.AddDays(day));
            CheckLedger(world.Ledger);
            foreach (var account in world.Accounts) CheckAccount(world, account);
            if (day == DaysOfAllKinds) foreach (var account in world.Accounts) EveryKind.Check(world, account);
        }

        var again = Create(seed, scenario);
        again.LiveTo(world.Now);
        Assert.Equal(StateOf(world), StateOf(again));
    }

    public static World Create(ulong seed, string scenario) => new(new WorldSettings { Seed = seed, Start = Start, Days = 400, Scenario = scenario });

    public static string StateOf(World world) => JsonSerializer.Serialize(world.Accounts.Select(account => StateReader.Read(world, account.Account, Nothing, Nothing)));

    /// <summary>Lives on until no withdrawal is being worked on: whether its money is still there is not to be seen from outside.</summary>
    public static void LiveToRest(World world, DateTimeOffset instant)
    {
        world.LiveTo(instant);
        while (world.Accounts.Any(account => account.Withdrawals.Any(row => row.Status is WithdrawalRow.Processing or WithdrawalRow.EmailSent or WithdrawalRow.AwaitingApproval))) world.LiveTo(world.Now.AddMinutes(7));
    }

    private static void CheckLedger(Ledger ledger)
    {
        var byKey = ledger.Entries.GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Amount));
        Assert.Equal(byKey.Count, ledger.Sums.Count);
        Assert.All(byKey, pair => Assert.Equal(pair.Value, ledger.Balance(pair.Key)));
        Assert.All(byKey, pair => Assert.Equal(pair.Value, ledger.Sums[pair.Key]));
        Assert.All(ledger.Entries.GroupBy(entry => entry.Key.Asset), group => Assert.Equal(0, group.Sum(entry => entry.Amount)));
        Assert.All(ledger.Entries, entry => Assert.Equal(entry.Amount, decimal.Round(entry.Amount, 8)));
        Assert.All(ledger.Entries.Where(entry => IsInternal(entry.Reason)).GroupBy(entry => (entry.At, entry.Reason, entry.Key.Account, entry.Key.Asset)), group => Assert.Equal(0, group.Sum(entry => entry.Amount)));
        Assert.DoesNotContain(ledger.Entries, entry => entry.Reason == Reason.Unexplained);
        Assert.All(byKey.Where(pair => pair.Key.Account > 0), pair => Assert.True(IsDebt(pair.Key.Purse) ? pair.Value <= 0 : pair.Value >= 0, $"{pair.Key} is {pair.Value}"));
    }

    /// <summary>What moves inside of an account leaves all of it together as it was.</summary>
    private static bool IsInternal(Reason reason) => reason is Reason.Reservation or Reason.Loan or Reason.Repayment or Reason.FlexibleSubscription or Reason.FlexibleRedemption
        or Reason.LockedSubscription or Reason.LockedRedemption or (>= Reason.TransferFunding and <= Reason.TransferFundingUsdm);

    private static bool IsDebt(Purse purse) => purse is Purse.CrossDebt or Purse.CrossInterest or Purse.IsolatedDebt or Purse.IsolatedInterest;

    private static void CheckAccount(World world, AccountBooks books)
    {
        var state = StateReader.Read(world, books.Account, Nothing, Nothing);
        Assert.Equal(new Explanation(books).Balances, state.Balances.OrderBy(balance => (balance.Wallet, balance.Asset)).Select(balance => (balance.Wallet, balance.Asset, balance.Quantity)));
        CheckOrders(world, books);
        CheckPositions(books);
        CheckDebts(world, books);
        Assert.All(books.Earn.Locked.GroupBy(position => position.Asset), group => Assert.Equal(world.Holding(books.Account, Purse.EarnLocked, group.Key), group.Sum(position => position.Amount)));
        Assert.All(books.Incomes.Where(row => row.Type == "TRANSFER"), row => Assert.Contains(books.Transfers, transfer => transfer.Id == row.Id && transfer.Amount == Math.Abs(row.Amount)));
        Assert.Equal(books.Incomes.Count, books.Incomes.Select(row => (row.Market, row.Type, row.Id)).Distinct().Count());
        Assert.Equal(state.Flows.Count, state.Flows.Select(flow => (flow.Kind, flow.Id)).Distinct().Count());
    }

    /// <summary>Every fill belongs to an order, which it completes; open orders lock what they may still spend.</summary>
    private static void CheckOrders(World world, AccountBooks books)
    {
        var fills = books.Fills.ToLookup(fill => (fill.Market, fill.OrderId));
        Assert.Equal(books.Fills.Count, books.Orders.Sum(order => fills[(order.Market, order.Id)].Count()));
        Assert.All(books.Orders, order =>
        {
            var own = fills[(order.Market, order.Id)].ToList();
            Assert.Equal(order.Executed, own.Sum(fill => fill.Quantity));
            Assert.Equal(order.ExecutedQuote, own.Sum(fill => order.Market == Market.Coinm ? fill.BaseQuantity : fill.QuoteQuantity));
            Assert.Equal(order.Status == "FILLED", order.Executed == order.Quantity);
            Assert.All(own, fill => Assert.True(order.Price == 0 || (order.IsBuy ? fill.Price <= order.Price : fill.Price >= order.Price)));
        });
        var locked = books.Orders.Where(order => order is { Market: Market.Spot, IsOpen: true })
            .GroupBy(order => order.IsBuy ? Listings.Symbol(order.Symbol).Quote : Listings.Symbol(order.Symbol).Base)
            .ToDictionary(group => group.Key, group => group.Sum(order => (order.Quantity - order.Executed) * (order.IsBuy ? order.Price : 1)));
        foreach (var row in books.Border.FiatOrders.Where(row => row is { IsDeposit: false, Status: "Processing" })) locked[row.Currency] = locked.GetValueOrDefault(row.Currency) + row.Amount + row.Fee;
        Assert.All(Listings.Coins, coin => Assert.Equal(locked.GetValueOrDefault(coin.Asset), world.Ledger.Balance(books.Key(Purse.Spot, coin.Asset, locked: true))));
    }

    private static void CheckPositions(AccountBooks books)
    {
        var fromFills = books.Fills.Where(fill => fill.Market is Market.Usdm or Market.Coinm)
            .GroupBy(fill => new PositionKey(fill.Market, fill.Symbol, fill.Side))
            .Select(group => (group.Key, Quantity: group.Sum(fill => fill.IsBuy ? fill.Quantity : -fill.Quantity))).Where(pair => pair.Quantity != 0).ToHashSet();
        Assert.Equal(fromFills, books.Positions.Select(position => (position.Key, position.Quantity)).ToHashSet());
        Assert.All(books.Positions, position => Assert.True(position.Key.Side switch { PositionSide.Long => position.Quantity > 0, PositionSide.Short => position.Quantity < 0, _ => true }));
        Assert.All(books.Positions, position => Assert.Equal(books.IsHedged, position.Key.Side != PositionSide.Both));
    }

    private static void CheckDebts(World world, AccountBooks books)
    {
        foreach (var group in books.Margin.Loans.GroupBy(row => (row.Asset, row.Pair)))
        {
            Assert.Equal(world.Margin.Borrowed(books, group.Key.Asset, group.Key.Pair), group.Sum(row => row.IsBorrow ? row.Principal : -row.Principal));
            var interest = books.Margin.Interests.Where(row => (row.Asset, row.Pair) == group.Key).Sum(row => row.Interest);
            Assert.Equal(world.Margin.Interest(books, group.Key.Asset, group.Key.Pair), interest - group.Sum(row => row.Interest));
        }
    }
}
