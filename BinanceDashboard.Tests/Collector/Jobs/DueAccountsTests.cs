using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Tests.Collector.Jobs;

public sealed class DueAccountsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(4.9, false)]
    [InlineData(5, true)]
    public void IsSnapshotDue_LastOneWasPartial_IsRetriedWithinMinutesAndNotOnlyAtTheNextHour(double minutes, bool due) =>
        Assert.Equal(due, At(minutes).IsSnapshotDue(Account(Noon), lastWasComplete: false));

    [Theory]
    [InlineData(4.9, false)]
    [InlineData(5, true)]
    public void IsSnapshotDue_LastOneFailed_IsRetriedWithinMinutes(double minutes, bool due) =>
        Assert.Equal(due, At(minutes).IsSnapshotDue(Account(Noon) with { Failure = "It did not answer." }, lastWasComplete: true));

    [Theory]
    [InlineData(59.9, false)]
    [InlineData(60, true)]
    public void IsSnapshotDue_LastOneWasComplete_WaitsForTheNextFullHour(double minutes, bool due) =>
        Assert.Equal(due, At(minutes).IsSnapshotDue(Account(Noon), lastWasComplete: true));

    [Fact]
    public void IsSnapshotDue_MissedWhileTheProgramWasOff_IsDueAtOnce() =>
        Assert.True(At(60 * 24 * 30).IsSnapshotDue(Account(Noon), lastWasComplete: true));

    [Fact]
    public void IsSnapshotDue_Paused_Never() =>
        Assert.False(At(600).IsSnapshotDue(Account(Noon) with { Disabled = true }, lastWasComplete: false));

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, false, false)]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    public void NextSnapshotAt_IsTheFirstMomentAtWhichItIsDue(bool wasComplete, bool failed, bool isNew)
    {
        var account = Account(Noon.AddMinutes(7)) with { Failure = failed ? "It did not answer." : null };
        if (isNew) account = account with { LastSnapshotAt = null, LastTriedAt = null };

        var next = (At(8).NextSnapshotAt(account, wasComplete)!.Value - Noon).TotalMinutes;

        Assert.True(At(next).IsSnapshotDue(account, wasComplete));
        Assert.Equal(isNew, At(next - 0.001).IsSnapshotDue(account, wasComplete));
    }

    [Fact]
    public void NextSnapshotAt_Paused_IsNone() =>
        Assert.Null(At(8).NextSnapshotAt(Account(Noon) with { Disabled = true }, lastWasComplete: true));

    [Fact]
    public void NextSyncAt_IsTheFirstMomentAtWhichItIsDue()
    {
        var next = (At(8).NextSyncAt(Account(Noon), Noon.AddMinutes(7))!.Value - Noon).TotalMinutes;

        Assert.Equal(60, next);
        Assert.True(At(next).IsSyncDue(Account(Noon), Noon.AddMinutes(7)));
        Assert.False(At(next - 0.001).IsSyncDue(Account(Noon), Noon.AddMinutes(7)));
    }

    [Fact]
    public void NextSyncAt_NeverAsked_IsNow() =>
        Assert.Equal(Noon.AddMinutes(8), At(8).NextSyncAt(Account(Noon), null));

    [Fact]
    public void IsSyncDue_ClockWasSetBack_IsDueOnceAndIsNotSilencedUntilThen()
    {
        Assert.True(At(-180).IsSyncDue(Account(Noon.AddHours(-4)), Noon));
        Assert.False(At(-179).IsSyncDue(Account(Noon.AddHours(-4)), Noon.AddMinutes(-180)));
    }

    // 29 March 2026 has no hour from 2 to 3 in Prague, 25 October has it twice.
    [Theory]
    [InlineData("2026-03-29T00:30:00Z")]
    [InlineData("2026-10-25T00:30:00Z")]
    public void IsSyncDue_OverAChangeOfDaylight_OnceAnHour(string start)
    {
        var at = (DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture) - Noon).TotalMinutes;
        var (last, runs) = (Noon.AddMinutes(at - 60), 0);
        for (var minute = 0; minute < 240; minute++)
        {
            if (!At(at + minute).IsSyncDue(Account(Noon) with { LastSnapshotAt = null }, last)) continue;
            (last, runs) = (Noon.AddMinutes(at + minute), runs + 1);
        }

        Assert.Equal(5, runs);
    }

    private static DueAccounts At(double minutes)
    {
        var services = new ServiceCollection().AddLogging().AddExchange(new ConfigurationBuilder().Build()).BuildServiceProvider();
        var options = Options.Create(new CollectorOptions());
        var (clients, environments) = (services.GetRequiredService<BinanceClientFactory>(), services.GetRequiredService<ExchangeEnvironments>());
        return new DueAccounts(options, new AccountHealth(options, clients, environments, new ManualTime(Noon.AddMinutes(minutes))));
    }

    private static Account Account(DateTimeOffset last) => new()
    {
        OwnerId = "somebody",
        Name = "Main",
        Environment = "Nowhere",
        KeyType = "Hmac",
        ProtectedKey = "",
        ProtectedSecret = "",
        CreatedAt = Noon,
        LastSnapshotAt = last,
        LastTriedAt = last,
    };
}
