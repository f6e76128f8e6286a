using System.Globalization;
using BinanceDashboard.Simulator.Books;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class FuturesHistoryEndpointsTests
{
    private const string Trades = "/fapi/v1/userTrades";
    private const string Income = "/fapi/v1/income";
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly QuietExchange _exchange = new();

    [Fact]
    public void Trades_AnyWindowAndLimit_ListEveryRowOnce()
    {
        var walks = from hours in Gen.Choose(1, 168) from limit in Gen.Choose(1, 40) from ages in Gen.Choose(0, 30 * 1440).ListOf(60) select (hours, limit, ages);

        Prop.ForAll(walks.ToArbitrary(), walk =>
        {
            var exchange = new QuietExchange();
            foreach (var (age, i) in walk.ages.OrderDescending().Select((age, i) => (age, i))) exchange.Books.Fills.Add(FuturesRows.Fill(1000 + i, TimeSpan.FromMinutes(age)));
            return Walk(exchange, walk.hours, walk.limit).SequenceEqual(exchange.Books.Fills.Select(fill => fill.Id));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15).WithReplay(20260314, 1));
    }

    [Fact]
    public void Trades_WithoutTimes_AreTheNewestOfTheLastWeek()
    {
        for (var i = 0; i < 10; i++) _exchange.Books.Fills.Add(FuturesRows.Fill(i, (10 - i) * Day));

        Assert.Equal([3, 4, 5, 6, 7, 8, 9], _exchange.Read(Trades, "symbol=BTCUSDT").Ids());
        Assert.Equal([8, 9], _exchange.Read(Trades, "symbol=BTCUSDT&limit=2").Ids());
        Assert.Equal([0, 1], _exchange.Read(Trades, $"symbol=BTCUSDT&limit=2&startTime={FuturesRows.Milliseconds(10 * Day)}").Ids());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], _exchange.Read(Trades, $"symbol=BTCUSDT&endTime={FuturesRows.Milliseconds(3 * Day) + 1}").Ids()[..7]);
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], _exchange.Read(Trades, $"symbol=BTCUSDT&startTime={FuturesRows.Milliseconds(10 * Day)}").Ids());
        Assert.Equal([4, 5], _exchange.Read(Trades, "symbol=BTCUSDT&fromId=4&limit=2").Ids());
    }

    [Fact]
    public void Trades_OlderThanSixMonths_AreGone()
    {
        _exchange.Books.Fills.Add(FuturesRows.Fill(1, 185 * Day));
        _exchange.Books.Fills.Add(FuturesRows.Fill(2, 178 * Day));

        Assert.Equal([2], _exchange.Read(Trades, "symbol=BTCUSDT&fromId=0").Ids());
        Assert.Equal([2], _exchange.Read(Trades, $"symbol=BTCUSDT&startTime={FuturesRows.Milliseconds(184.5 * Day)}&endTime={FuturesRows.Milliseconds(177.5 * Day)}").Ids());
    }

    [Fact]
    public void Trades_Row_HasBinancesTypes()
    {
        _exchange.Books.Fills.Add(FuturesRows.Fill(310_000_001, Day, side: PositionSide.Long));
        _exchange.Books.Fills.Add(FuturesRows.Fill(2, Day, symbol: "ETHUSDT"));
        _exchange.Books.Fills.Add(FuturesRows.Fill(3, Day, Market.Spot));

        var row = Assert.Single(_exchange.Read(Trades, "symbol=BTCUSDT&orderId=77").EnumerateArray());

        Assert.Equal(
            """{"buyer":true,"commission":"0.36740700","commissionAsset":"USDT","id":310000001,"maker":false,"orderId":77,"price":"61234.5","qty":"0.012","quoteQty":"734.814","realizedPnl":"-1.25000000","side":"BUY","positionSide":"LONG","symbol":"BTCUSDT","time":"""
            + FuturesRows.Milliseconds(Day).ToString(CultureInfo.InvariantCulture) + "}",
            row.GetRawText());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Income_Pages_ListEveryRowOnceInOrder(int limit)
    {
        for (var i = 0; i < 25; i++) _exchange.Books.Incomes.Add(FuturesRows.Income(100 + i, TimeSpan.FromHours(25 - i / 5)));

        var ids = new List<long>();
        for (var page = 1; page < 30; page++) ids.AddRange(_exchange.Read(Income, $"page={page}&limit={limit}").Ids("tranId"));

        Assert.Equal(_exchange.Books.Incomes.Select(row => row.Id), ids);
    }

    [Fact]
    public void Income_Windows_HaveInclusiveEndsAndReachThreeMonths()
    {
        foreach (var days in (int[])[95, 80, 8, 7, 1]) _exchange.Books.Incomes.Add(FuturesRows.Income(days, days * Day));

        Assert.Equal([7, 1], _exchange.Read(Income).Ids("tranId"));
        Assert.Equal([80, 8, 7, 1], _exchange.Read(Income, "startTime=0").Ids("tranId"));
        Assert.Equal([80, 8], _exchange.Read(Income, $"startTime={FuturesRows.Milliseconds(80 * Day)}&endTime={FuturesRows.Milliseconds(8 * Day)}").Ids("tranId"));
    }

    [Fact]
    public void Income_TypeAndSymbol_Filter()
    {
        _exchange.Books.Incomes.Add(FuturesRows.Income(1, Day, "TRANSFER", symbol: "") with { Info = "TRANSFER" });
        _exchange.Books.Incomes.Add(FuturesRows.Income(2, Day, "COMMISSION") with { TradeId = 31 });
        _exchange.Books.Incomes.Add(FuturesRows.Income(3, Day, market: Market.Coinm));

        var row = Assert.Single(_exchange.Read(Income, "incomeType=COMMISSION").EnumerateArray());

        Assert.Equal(("31", "COMMISSION", "-0.50000000"), (row.TextOf("tradeId"), row.TextOf("info"), row.TextOf("income")));
        Assert.Equal([2], _exchange.Read(Income, "symbol=BTCUSDT").Ids("tranId"));
        Assert.Equal([1, 2], _exchange.Read(Income).Ids("tranId"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Income_OfALivedWorld_SumsUpToTheWallet(int account)
    {
        _exchange.Live(45 * Day);
        var rows = Enumerable.Range(1, 40).SelectMany(page => _exchange.Read(Income, $"startTime=0&limit=500&page={page}", account).EnumerateArray()).ToList();

        var wallet = _exchange.Read("/fapi/v3/balance", account: account).EnumerateArray().ToDictionary(asset => asset.TextOf("asset"), asset => asset.DecimalOf("balance"));
        var sums = rows.GroupBy(row => row.TextOf("asset")).ToDictionary(group => group.Key, group => group.Sum(row => row.DecimalOf("income")));
        Assert.True(rows.Select(row => row.TextOf("incomeType")).Distinct().Count() >= 4);
        Assert.Equal(wallet.OrderBy(pair => pair.Key), sums.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key));
    }

    /// <summary>Window by window, and from the last row on where a window was full.</summary>
    private static List<long> Walk(QuietExchange exchange, int hours, int limit)
    {
        var (ids, end) = (new List<long>(), FuturesRows.Milliseconds(TimeSpan.Zero));
        for (var start = FuturesRows.Milliseconds(30 * Day); start <= end; start += hours * 3_600_000L)
        {
            var until = Math.Min(start + hours * 3_600_000L - 1, end);
            var rows = exchange.Read(Trades, $"symbol=BTCUSDT&startTime={start}&endTime={until}&limit={limit}").EnumerateArray().ToList();
            while (rows.Count > 0)
            {
                var inside = rows.Where(row => row.GetProperty("time").GetInt64() <= until).Select(row => row.GetProperty("id").GetInt64()).ToList();
                ids.AddRange(inside);
                if (inside.Count < limit) break;
                rows = [.. exchange.Read(Trades, $"symbol=BTCUSDT&fromId={inside[^1] + 1}&limit={limit}").EnumerateArray()];
            }
        }

        return ids;
    }
}
