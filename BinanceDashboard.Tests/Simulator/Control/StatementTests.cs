using System.Globalization;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Control;
using BinanceDashboard.Tests.Simulator.Worlds;

namespace BinanceDashboard.Tests.Simulator.Control;

public sealed class StatementTests
{
    private static readonly Dictionary<string, string> WalletsByAccount = new()
    {
        ["Spot"] = "Spot",
        ["Funding"] = "Funding",
        ["Earn"] = "Earn",
        ["Cross Margin"] = "CrossMargin",
        ["Isolated Margin"] = "IsolatedMargin",
        ["USD-M Futures"] = "UsdmFutures",
        ["COIN-M Futures"] = "CoinmFutures",
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Write_YearOld_SumsToEveryBalance(int account)
    {
        var world = WorldLaws.Create(99, "volatile");
        world.LiveTo(WorldLaws.Start.AddDays(365));

        var sums = Rows(StatementWriter.Write(world, account)).GroupBy(row => (Wallet: WalletsByAccount[row[2]], Coin: row[4]))
            .Select(group => (group.Key.Wallet, group.Key.Coin, Sum: group.Sum(row => decimal.Parse(row[5], CultureInfo.InvariantCulture))))
            .Where(balance => balance.Sum != 0).Order();

        var state = StateReader.Read(world, account, new Dictionary<string, int>(), new Dictionary<string, int>());
        Assert.Equal(state.Balances.Select(balance => (balance.Wallet, balance.Asset, balance.Quantity)).Order(), sums);
    }

    [Fact]
    public void Write_EightyDays_UsesTheWordsOfAStatement()
    {
        var world = WorldLaws.Create(98, "bull");
        world.LiveTo(WorldLaws.Start.AddDays(WorldLaws.DaysOfAllKinds));
        var rows = Rows(StatementWriter.Write(world, 1)).ToList();

        Assert.Superset(
            new HashSet<string>
            {
                "Deposit", "Withdraw", "Transaction Buy", "Transaction Spend", "Transaction Sold", "Transaction Revenue", "Transaction Fee", "Fee", "Funding Fee",
                "Realized Profit and Loss", "Insurance Fund Compensation", "Simple Earn Flexible Subscription", "Simple Earn Flexible Interest", "Simple Earn Locked Rewards",
                "Distribution", "Small Assets Exchange BNB", "Binance Convert", "Transfer Between Main and Funding Wallet", "Cross Margin Loan", "Cross Margin Repayment",
                "Cross Margin Interest", "Fiat Deposit", "P2P Trading", "Send", "Receive",
            },
            rows.Select(row => row[3]).ToHashSet());
        Assert.All(rows, row => Assert.True(DateTime.TryParseExact(row[1], "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
    }

    [Fact]
    public void Write_TwoEqualChangesInASecond_ListsBoth()
    {
        var world = WorldLaws.Create(7, "bull");
        world.Cash.Deposit(world.Account(1), "BTC", 0.5m);
        world.Cash.Deposit(world.Account(1), "BTC", 0.5m);

        var lines = StatementWriter.Write(world, 1).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("User_ID,UTC_Time,Account,Operation,Coin,Change,Remark", lines[0]);
        Assert.Equal(["354937001,2025-02-07 15:41:12,Spot,Deposit,BTC,0.5,", "354937001,2025-02-07 15:41:12,Spot,Deposit,BTC,0.5,"], lines[1..]);
    }

    [Fact]
    public void Operation_EveryReason_HasAWord()
    {
        var key = new LedgerKey(1, Purse.Spot, "BTC");

        Assert.All(Enum.GetValues<Reason>().Where(reason => reason != Reason.Reservation), reason => Assert.NotEmpty(StatementWords.Operation(new LedgerEntry(WorldLaws.Start, key, 1, reason))));
    }

    [Fact]
    public async Task Statement_OverHttp_IsCsvOfTheAccount()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        using var response = await simulator.SendAsync("/sim/statement?account=2");

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("User_ID,UTC_Time,", text, StringComparison.Ordinal);
        Assert.All(Rows(text), row => Assert.Equal("354937002", row[0]));
        Assert.Equal(simulator.Control.ReadStatement(2), text);
    }

    private static IEnumerable<string[]> Rows(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','));
}
