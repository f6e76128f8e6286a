using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Tests.Exchange.Limits;

public sealed class WeightPoolTests
{
    private static readonly DateTimeOffset Minute = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly WeightPool _pool = new(100, TimeSpan.FromMinutes(1));

    [Fact]
    public void TryReserve_BelowNineTenths_Reserved()
    {
        Reserve(50, Minute.AddSeconds(10));

        Assert.NotNull(Reserve(40, Minute.AddSeconds(11)));
        Assert.Equal(90, _pool.UsedAt(Minute.AddSeconds(11)));
    }

    [Fact]
    public void TryReserve_AboveNineTenths_WaitsForTheNextMinute()
    {
        Reserve(90, Minute.AddSeconds(10));

        var wait = _pool.TryReserve(1, readsClock: false, Minute.AddSeconds(20), out var reservation);

        Assert.Null(reservation);
        Assert.Equal(TimeSpan.FromSeconds(40.5), wait);
    }

    [Fact]
    public void TryReserve_LeavesHalfAndHalfIsUsed_WaitsWhileOthersDoNot()
    {
        Reserve(45, Minute.AddSeconds(10));

        Assert.Null(_pool.TryReserve(5, readsClock: false, Minute.AddSeconds(20), out _, leavesHalf: true));
        Assert.Equal(TimeSpan.FromSeconds(40.5), _pool.TryReserve(1, readsClock: false, Minute.AddSeconds(20), out _, leavesHalf: true));
        Assert.NotNull(Reserve(40, Minute.AddSeconds(21)));
    }

    [Fact]
    public void TryReserve_ClockReadingAboveNineTenths_Reserved()
    {
        Reserve(90, Minute.AddSeconds(10));

        Assert.Null(_pool.TryReserve(1, readsClock: true, Minute.AddSeconds(20), out var reservation));
        Assert.NotNull(reservation);
    }

    [Fact]
    public void TryReserve_HeavierThanTheShareAlone_ReservedInAnEmptyWindow() =>
        Assert.NotNull(Reserve(95, Minute.AddSeconds(10)));

    [Fact]
    public void UsedAt_NextMinuteOfTheExchange_EmptyButForWhatIsUnderWay()
    {
        var done = Reserve(30, Minute.AddSeconds(10));
        _pool.Release(done!);
        Reserve(20, Minute.AddSeconds(11));

        Assert.Equal(20, _pool.UsedAt(Minute.AddSeconds(61)));
    }

    [Fact]
    public void UsedAt_ClockPutBackOverTheBoundary_MakesNoRoom()
    {
        Reserve(90, Minute.AddSeconds(1));

        Assert.Equal(90, _pool.UsedAt(Minute.AddSeconds(-1)));
    }

    [Fact]
    public void Observe_OthersOnTheSameAddress_TheLargerCountHolds()
    {
        var reservation = Reserve(20, Minute.AddSeconds(10))!;

        _pool.Observe(reservation, 70);

        Assert.Equal(70, _pool.UsedAt(Minute.AddSeconds(10)));
    }

    [Fact]
    public void Observe_LateAnswerOfAnEarlierCall_OwnCountHolds()
    {
        var early = Reserve(20, Minute.AddSeconds(10))!;
        var late = Reserve(20, Minute.AddSeconds(10))!;

        _pool.Observe(late, 40);
        _pool.Observe(early, 20);

        Assert.Equal(40, _pool.UsedAt(Minute.AddSeconds(10)));
    }

    [Fact]
    public void Observe_CountFellBelowWhatWasKnownAtSending_ExchangesWindowHasEnded()
    {
        var before = Reserve(20, Minute.AddSeconds(10))!;
        _pool.Observe(before, 80);
        _pool.Release(before);
        var after = Reserve(10, Minute.AddSeconds(11))!;

        _pool.Observe(after, 10);

        Assert.Equal(10, _pool.UsedAt(Minute.AddSeconds(11)));
    }

    [Fact]
    public void Observe_AnswerFromTheWindowBefore_PassedOver()
    {
        var before = Reserve(20, Minute.AddSeconds(59))!;
        Assert.Equal(20, _pool.UsedAt(Minute.AddSeconds(61)));

        _pool.Observe(before, 85);

        Assert.Equal(20, _pool.UsedAt(Minute.AddSeconds(61)));
    }

    private WeightReservation? Reserve(int weight, DateTimeOffset now)
    {
        _pool.TryReserve(weight, readsClock: false, now, out var reservation);
        return reservation;
    }
}
