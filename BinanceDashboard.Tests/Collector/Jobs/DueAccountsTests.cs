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
