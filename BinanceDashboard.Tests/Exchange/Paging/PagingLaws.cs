using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wallet;
using BinanceDashboard.Exchange.Wire;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Exchange.Paging;

/// <summary>Whatever the size of a page and however many rows share a millisecond: over HTTP each row comes exactly once.</summary>
public sealed class PagingLaws : IAsyncLifetime
{
    private const string DividendsPath = "/sapi/v1/asset/assetDividend";
    private const int Span = 24;

    // A fixed seed: the same build always tries the same cases.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20_260_301UL, 77UL).WithQuietOnSuccess(true).WithMaxTest(40);
    private static readonly long Origin = new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private ExchangeBench _bench = null!;

    private BinanceClient Client => _bench.Client();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _bench = await ExchangeBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public void ReadAsync_ListByPageNumber_EachRowOnce() => Prop.ForAll<byte[], (byte, byte, bool), (bool, bool)>(async (times, shape, flags) =>
    {
        var (size, window, oldestFirst) = (1 + (shape.Item1 % 7), 1 + (shape.Item2 % Span), shape.Item3);
        var history = History(times, size, flags.Item1 ? "current" : "offset", oldestFirst);
        var list = new NumberedList<AssetDividend>(flags.Item1 ? size : null, row => flags.Item1 ? null : row.Id);
        var pages = await WalkAsync(window, flags.Item2, async (span, token) => await list.ReadAsync(
            (at, inner) => AskAsync(span, at, size, flags.Item1, inner), token));
        AssertEachOnce(history, pages);
    }).Check(Fixed);

    [Fact]
    public void ReadAsync_AnswersWithALimit_EachRowOnceOrAFault() => Prop.ForAll<byte[], (byte, byte, bool), bool>(async (times, shape, newestFirst) =>
    {
        var (limit, window) = (1 + (shape.Item1 % 7), 1 + (shape.Item2 % Span));
        var history = History(times, limit, page: null, shape.Item3);
        var tooDense = history.Times.GroupBy(time => time).Any(rows => rows.Count() >= limit);
        var pages = new List<Page<AssetDividend>>();
        var walk = WalkAsync(window, newestFirst, async (span, token) =>
        {
            var rows = (await AskAsync(span, new ListPosition(1, 0), limit, byNumber: true, token)).Rows;
            return rows.Count < limit ? rows : null;
        });
        if (tooDense)
        {
            Assert.Equal(ExchangeErrorKind.NotSupported, (await Assert.ThrowsAsync<ExchangeException>(() => walk)).Kind);
        }
        else
        {
            AssertEachOnce(history, await walk);
        }
    }).Check(Fixed);

    private static void AssertEachOnce(ListedHistory history, List<Page<AssetDividend>> pages)
    {
        Assert.Equal(Enumerable.Range(1, history.Times.Count).Select(id => (long)id), pages.SelectMany(page => page.Rows).Select(row => row.Id).Order());
        Assert.All(pages, page => Assert.All(page.Rows, row => Assert.True(row.At >= page.From && row.At < page.To)));
        Assert.Equal(Span, pages.Sum(page => (page.To - page.From).TotalMilliseconds));
    }

    private async Task<List<Page<AssetDividend>>> WalkAsync(
        int window, bool newestFirst, Func<TimeWindow, CancellationToken, Task<IReadOnlyList<AssetDividend>?>> readAsync) =>
        await WindowWalk.ReadAsync(
            TimeWindow.Between(DateTimeOffset.FromUnixTimeMilliseconds(Origin), DateTimeOffset.FromUnixTimeMilliseconds(Origin + Span)),
            TimeSpan.FromMilliseconds(window),
            newestFirst ? WalkOrder.NewestFirst : WalkOrder.OldestFirst,
            readAsync,
            Cancellation).ToListAsync(Cancellation);

    private Task<ListPage<AssetDividend>> AskAsync(TimeWindow span, ListPosition at, int size, bool byNumber, CancellationToken cancellationToken) =>
        Client.SendAsync(
            WalletEndpoints.Dividends,
            new RequestParameters()
                .Add("startTime", span.From)
                .Add("endTime", span.Last)
                .Add("current", byNumber ? at.Number : null)
                .Add("offset", byNumber ? null : at.Offset)
                .Add("size", size),
            ExchangeJson.Default.ListPageAssetDividend,
            cancellationToken);

    private ListedHistory History(byte[] times, int size, string? page, bool oldestFirst)
    {
        var history = new ListedHistory(DividendsPath, "id", "divTime")
        {
            Page = page,
            Size = "size",
            MaxSize = size,
            OldestFirst = oldestFirst,
            Times = [.. times.Select(time => Origin + (time % Span))],
        };
        _bench.Server.Always(DividendsPath, history.Answer);
        return history;
    }
}
