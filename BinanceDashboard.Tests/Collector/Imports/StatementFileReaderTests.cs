using System.Text;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Collector.Imports;

public sealed class StatementFileReaderTests
{
    private const string Header = StatementFileReader.Header + "\n";

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n7,2026-01-02 03:04:05,Spot,Deposit,BTC,0.5,\n")]
    [InlineData("\uFEFF\"User_ID\",\"UTC_Time\",\"Account\",\"Operation\",\"Coin\",\"Change\",\"Remark\"\r\n\"7\",\"2026-01-02 03:04:05\",\"Spot\",\"Deposit\",\"BTC\",\"0.50000000\",\"\"\r\n\r\n")]
    [InlineData("Change,Coin,Operation,Account,UTC_Time,User_ID\n5E-1,BTC,Deposit,Spot,2026-01-02T03:04:05Z,7")]
    [InlineData("utc time, user id , ACCOUNT, Operation, coin, change, Note, remark\n2026-01-02 03:04:05, 7 ,Spot,Deposit, BTC ,0.5,\"a, b\",\n")]
    public async Task Read_FormsOfTheSameLine_AreThatLine(string text)
    {
        var file = await ReadAsync(text);

        Assert.Null(file.Problem);
        Assert.Equal((1, 7), (file.Rows, file.User));
        Assert.Equal(
            new StatementLine
            {
                AccountId = 3,
                At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
                Wallet = "Spot",
                Operation = "Deposit",
                Asset = "BTC",
                Change = 0.5m,
                Remark = "",
                Ordinal = 0,
                UserId = 7,
                Border = FlowKind.Deposit,
            },
            Assert.Single(file.LinesOf(3)));
    }

    [Fact]
    public async Task Read_WrongLines_NamesEachAndGivesNone()
    {
        var file = await ReadAsync(Header
            + "7,2026-01-02 03:04:05,Spot,Deposit,BTC,1,\n"
            + "7,yesterday,Spot,Deposit,BTC,1,\n"
            + "7,2026-01-02 03:04:05,Spot,Deposit,BTC,a lot,\n"
            + "7,2026-01-02 03:04:05,Spot,Deposit,BTC\n"
            + "7,2026-01-02 03:04:05,Spot,Deposit,BTC,1,000,\n"
            + "7,2027-01-02 03:04:05,Spot,Deposit,BTC,1,\n"
            + "me,2026-01-02 03:04:05,Spot,Deposit,BTC,1,\n"
            + "8,2026-01-02 03:04:05,Spot,Deposit,BTC,1,\n"
            + "7,2026-01-02 03:04:05,Spot,,BTC,1,\n"
            + "7,2026-01-02 03:04:05,Spot,Deposit,BTC,1,\"cut\n"
            + "7,1999-01-02 03:04:05,Spot,Deposit,BTC,1,\n"
            + new string('7', 3_000) + "\n");

        Assert.Empty(file.LinesOf(3));
        Assert.Equal((12, 11), (file.Rows, file.ErrorCount));
        Assert.Equal(Enumerable.Range(3, 11), file.Errors.Select(error => error.Line));
        string[] said = ["'yesterday' is not a time", "'a lot' is not a number", "5 values where the header names 7: it is cut off", "must stand in quotes", "future", "'me' is not the number of a user", "of user 8, those before of user 7", "is missing", "quote", "check the year", "longer than 2048"];
        Assert.All(said.Zip(file.Errors), pair => Assert.Contains(pair.First, pair.Second.Message, StringComparison.Ordinal));
        Assert.StartsWith("11 lines are wrong, so nothing was saved", file.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n", "a header and no lines")]
    [InlineData("time,nav\n2026-01-01,1\n", "no statement that Binance exported")]
    [InlineData("User_ID;UTC_Time;Account;Operation;Coin;Change;Remark\n", "no statement that Binance exported")]
    [InlineData("User_ID,Time,Account,Operation,Coin,Change,Remark\n", "times in UTC")]
    [InlineData("User_ID,UTC_Time,Account,Operation,Coin,Coin,Change,Remark\n", "no statement that Binance exported")]
    public async Task Read_WithoutAnythingToTake_SaysWhy(string text, string said)
    {
        var file = await ReadAsync(text);

        Assert.Contains(said, Assert.Single(file.Errors).Message, StringComparison.Ordinal);
        Assert.NotNull(file.Problem);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Read_OtherEncoding_SaysSo(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes("\uFEFF" + Header + "7,2026-01-02 03:04:05,Spot,Deposit,BTC,1,\n");

        var file = await new StatementFileReader(Now).ReadAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken);

        Assert.Contains("UTF-16", Assert.Single(file.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_LineThatIsNotUtf8_IsNamed()
    {
        var bytes = Encoding.Latin1.GetBytes(Header + "7,2026-01-02 03:04:05,Spot,Deposit,BTC,1,café\n");

        var error = Assert.Single((await new StatementFileReader(Now).ReadAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken)).Errors);

        Assert.Equal(2, error.Line);
        Assert.Contains("not UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_MoreWrongLinesThanAreListed_CountsThemAll()
    {
        var file = await ReadAsync(Header + string.Concat(Enumerable.Repeat("x\n", 250)));

        Assert.Equal((250, ImportLimits.MostErrors), (file.ErrorCount, file.Errors.Count));
        Assert.Contains("the first 100 are listed", file.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_LinesThatLookAlike_AreNumberedAndInOrderOfTime()
    {
        var file = await ReadAsync(Header
            + "7,2026-01-02 03:04:06,Spot,Fee,BNB,-1,\n"
            + "7,2026-01-02 03:04:05,Spot,Fee,BNB,-1,\n"
            + "7,2026-01-02 03:04:05,Spot,Fee,BNB,-2,\n"
            + "7,2026-01-02 03:04:05,Spot,Fee,BNB,-1.0,\n");

        Assert.Equal([(5, -1m, 0), (5, -2m, 0), (5, -1m, 1), (6, -1m, 0)], file.LinesOf(3).Select(line => (line.At.Second, line.Change, line.Ordinal)));
    }

    internal static Task<StatementFile> ReadAsync(string text) =>
        new StatementFileReader(Now).ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);
}
