using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Tests.Exchange.Sending;

public sealed class CircuitBreakerTests
{
    private readonly ManualTime _time = new(ExchangeBench.Start);

    [Fact]
    public void Enter_FiveFailuresAMinuteApart_Open()
    {
        var breaker = new CircuitBreaker(_time);
        for (var failure = 0; failure < 5; failure++)
        {
            Assert.Null(breaker.Enter(byUser: false));
            breaker.Leave(answered: false, "down");
            _time.Advance(failure < 4 ? TimeSpan.FromMinutes(1) : TimeSpan.Zero);
        }

        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromSeconds(15), breaker.Enter(byUser: false));
    }

    [Fact]
    public void Enter_SuccessBetweenFailures_StaysClosed()
    {
        var breaker = new CircuitBreaker(_time);
        Fail(breaker, 4);
        breaker.Leave(answered: true, "");
        Fail(breaker, 4);

        Assert.Null(breaker.Enter(byUser: false));
    }

    [Fact]
    public void Enter_CallsThatNeverLeft_CountForNothing()
    {
        var breaker = new CircuitBreaker(_time);
        Fail(breaker, 4);
        breaker.Leave(answered: null, "");
        Fail(breaker, 1);

        Assert.NotNull(breaker.Enter(byUser: false));
    }

    [Fact]
    public void Enter_FifteenSecondsLater_OneProbe()
    {
        var breaker = new CircuitBreaker(_time);
        Fail(breaker, 5);
        _time.Advance(TimeSpan.FromSeconds(14.9));
        Assert.NotNull(breaker.Enter(byUser: false));
        _time.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Null(breaker.Enter(byUser: false));
        Assert.NotNull(breaker.Enter(byUser: false));
    }

    [Fact]
    public void Leave_ProbeFailed_OpenAgain()
    {
        var breaker = new CircuitBreaker(_time);
        Fail(breaker, 5);
        _time.Advance(CircuitBreaker.OpenFor);
        breaker.Enter(byUser: false);
        breaker.Leave(answered: false, "down");

        Assert.Equal(_time.GetUtcNow() + CircuitBreaker.OpenFor, breaker.Enter(byUser: false));
    }

    [Fact]
    public void Leave_ProbeAnswered_Closed()
    {
        var breaker = new CircuitBreaker(_time);
        Fail(breaker, 5);
        _time.Advance(CircuitBreaker.OpenFor);
        breaker.Enter(byUser: false);
        breaker.Leave(answered: true, "");

        Assert.Null(breaker.Enter(byUser: false));
        Assert.Null(breaker.Enter(byUser: false));
    }

    [Fact]
    public void Enter_OpenAndByUser_Goes()
    {
        var breaker = new CircuitBreaker(_time);
        Fail(breaker, 5);

        Assert.Null(breaker.Enter(byUser: true));
    }

    private static void Fail(CircuitBreaker breaker, int times)
    {
        for (var failure = 0; failure < times; failure++)
        {
            breaker.Leave(answered: false, "down");
        }
    }
}
