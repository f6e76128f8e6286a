using System.Globalization;
using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Tests.Exchange.Paging;

public sealed class ReadersTests
{
    private static readonly DateTimeOffset From = new(2025, 6, 1, 10, 30, 0, 123, TimeSpan.Zero);
    private static readonly DateTimeOffset To = From.AddDays(200).AddHours(3);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. ReaderCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Read_MoreThanAPageInOneSecond_EachRowOnce(string name)
    {
        var reader = ReaderCases.All[name];
        var history = reader.History;

        // Whole seconds, since some calls write no more; where there are no pages a time has less rows than an answer.
        var second = From.AddDays(100).ToUnixTimeSeconds() * 1000;
        history.Times = history.Page is null
            ? [second - 1000, .. Enumerable.Repeat(second, history.MaxSize - 1), .. Enumerable.Repeat(second + 1000, history.MaxSize - 1), second + 2000]
            : [second - 1000, .. Enumerable.Repeat(second, (2 * history.MaxSize) + 1), second + 1000];
        await using var bench = await StartAsync(name, history);

        foreach (var order in Enum.GetValues<WalkOrder>())
        {
            var pages = await reader.ReadAsync(Client(bench, name), From, To, order, Cancellation).ToListAsync(Cancellation);

            Assert.Equal(
                Enumerable.Range(1, history.Times.Count),
                pages.SelectMany(page => page.Rows).Select(id => int.Parse(id, CultureInfo.InvariantCulture)).Order());
            AssertAdjacent(pages, order);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Read_NothingThere_EveryWindowOnceAndNoneTooLong(string name)
    {
        var reader = ReaderCases.All[name];
        reader.History.Times = [];
        await using var bench = await StartAsync(name, reader.History);

        var pages = await reader.ReadAsync(Client(bench, name), From, To, WalkOrder.OldestFirst, Cancellation).ToListAsync(Cancellation);

        var asked = bench.Server.To(reader.History.Path)
            .Select(request => (Start: Time(request, reader.History.Start), End: Time(request, reader.History.End))).ToList();
        Assert.Equal(pages.Select(page => (page.From, page.To.AddMilliseconds(-1))), asked);
        Assert.All(asked, window => Assert.True(reader.Longest is null || window.End - window.Start < reader.Longest));
        AssertAdjacent(pages, WalkOrder.OldestFirst);
    }

    [Fact]
    public async Task Read_EndNotAfterStart_AsksNothing()
    {
        await using var bench = await ExchangeBench.StartAsync();

        Assert.Empty(await bench.Client().GeneralApi.Convert.ReadConvertTradeHistoryAsync(To, To, WalkOrder.NewestFirst, Cancellation).ToListAsync(Cancellation));

        Assert.Empty(bench.Server.Requests);
    }

    private static void AssertAdjacent(List<Page<string>> pages, WalkOrder order)
    {
        var ordered = order == WalkOrder.OldestFirst ? pages : [.. pages.AsEnumerable().Reverse()];
        Assert.Equal((From, To), (ordered[0].From, ordered[^1].To));
        Assert.Equal(ordered.Skip(1).Select(page => page.From), ordered.SkipLast(1).Select(page => page.To));
    }

    private static async Task<ExchangeBench> StartAsync(string name, ListedHistory history)
    {
        var bench = await ExchangeBench.StartAsync();
        bench.Server.Always(history.Path, history.Answer);
        if (IsUs(name))
        {
            bench.Environments.Register("Us", new() { SpotRest = bench.Server.Root, HasSapi = true });
        }

        return bench;
    }

    private static BinanceDashboard.Exchange.BinanceClient Client(ExchangeBench bench, string name) => bench.Client(environment: IsUs(name) ? "Us" : "Test");

    private static bool IsUs(string name) => name.StartsWith("Us", StringComparison.Ordinal);

    private static DateTimeOffset Time(ScriptedRequest request, string name) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(request.Parameter(name)!, CultureInfo.InvariantCulture));
}
