using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Tests.Exchange.Paging;

public sealed class NumberedListTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadAsync_RowArrivesInFrontWhileReading_ReadAgainFromTheStart()
    {
        var answers = new Queue<ListPage<int>>([Page(3, 5, 4), Page(4, 4, 3), Page(4, 6, 5), Page(4, 4, 3), Page(4)]);

        var rows = await new NumberedList<int>(2).ReadAsync((_, _) => Task.FromResult(answers.Dequeue()), Cancellation);

        Assert.Equal([6, 5, 4, 3], rows);
    }

    [Fact]
    public async Task ReadAsync_RowWithIdMovesToTheNextPage_ComesOnce()
    {
        var answers = new Queue<ListPage<int>>([Page(null, 5, 4), Page(null, 4, 3), Page(null, 2)]);

        var rows = await new NumberedList<int>(2, row => row).ReadAsync((_, _) => Task.FromResult(answers.Dequeue()), Cancellation);

        Assert.Equal([5, 4, 3, 2], rows);
    }

    [Fact]
    public async Task ReadAsync_EqualRowsWithoutId_AllOfThem()
    {
        var answers = new Queue<ListPage<int>>([Page(3, 7, 7), Page(3, 7)]);

        Assert.Equal([7, 7, 7], await new NumberedList<int>(2).ReadAsync((_, _) => Task.FromResult(answers.Dequeue()), Cancellation));
    }

    [Fact]
    public async Task ReadAsync_SmallerPagesThanAskedFor_GoesOnToTheTotal()
    {
        var answers = new Queue<ListPage<int>>([Page(5, 5, 4), Page(5, 3, 2), Page(5, 1)]);

        Assert.Equal([5, 4, 3, 2, 1], await new NumberedList<int>(100).ReadAsync((_, _) => Task.FromResult(answers.Dequeue()), Cancellation));
    }

    [Fact]
    public async Task ReadAsync_TotalOfEachPageAlone_ReadOnce()
    {
        var answers = new Queue<ListPage<int>>([Page(2, 3, 2), Page(1, 1)]);

        Assert.Equal([3, 2, 1], await new NumberedList<int>(2).ReadAsync((_, _) => Task.FromResult(answers.Dequeue()), Cancellation));
    }

    [Fact]
    public async Task ReadAsync_TotalMoreThanEverComes_EndsAtTheEmptyPage()
    {
        var answers = new Queue<ListPage<int>>([Page(8, 2, 1), Page(8)]);

        Assert.Equal([2, 1], await new NumberedList<int>(100).ReadAsync((_, _) => Task.FromResult(answers.Dequeue()), Cancellation));
    }

    [Fact]
    public async Task ReadAsync_PageSizeUnknownAndOffsetIgnored_Ends()
    {
        var offsets = new List<int>();

        var rows = await new NumberedList<int>(pageSize: null, row => row).ReadAsync(
            (at, _) =>
            {
                offsets.Add(at.Offset);
                return Task.FromResult(Page(null, 2, 1));
            },
            Cancellation);

        Assert.Equal([2, 1], rows);
        Assert.Equal([0, 2], offsets);
    }

    [Fact]
    public async Task ReadAsync_NeverHoldsStill_SaysSo()
    {
        var total = 10;

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => new NumberedList<int>(2).ReadAsync((_, _) => Task.FromResult(Page(++total, 2, 1)), Cancellation));

        Assert.Equal(ExchangeErrorKind.Unavailable, fault.Kind);
    }

    private static ListPage<int> Page(int? total, params int[] rows) => new() { Rows = rows, Total = total };
}
