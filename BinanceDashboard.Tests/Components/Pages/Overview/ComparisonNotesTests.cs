using BinanceDashboard.Components.Pages.Overview;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Components.Pages.Overview;

public sealed class ComparisonNotesTests
{
    private static readonly Account Account = new() { OwnerId = "1", Name = "Main", Environment = "Live", KeyType = "Hmac", ProtectedKey = "", ProtectedSecret = "", CreatedAt = DateTimeOffset.UnixEpoch, Failure = "Binance refused the key." };

    [Fact]
    public void Of_AllIsWell_NothingIsSaid() => Assert.Empty(ComparisonNotes.Of(Account, AccountStatus.Ok, Snapshot(complete: true), new OverviewFigures()));

    [Fact]
    public void Of_FailingAndPartial_BothReasons() => Assert.Equal(
        ["Binance refused the key.", "The last snapshot is partial, so these are the numbers of the last complete one. Earn did not answer."],
        ComparisonNotes.Of(Account, AccountStatus.Failing, Snapshot(complete: false), new OverviewFigures()));

    [Fact]
    public void Missing_SomeForOneReason_OneSentenceThatNamesThem() => Assert.Equal(
        ["Benchmark, difference: No price.", "Return: Needs two snapshots."],
        ComparisonNotes.Missing(Reasons(("Benchmark", "No price."), ("Difference", "No price."), ("DifferenceRatio", "No price."), ("Twr", "Needs two snapshots."))));

    [Fact]
    public void Missing_AllForOneReason_OnlyTheReason() => Assert.Equal(
        ["No snapshot yet."],
        ComparisonNotes.Missing(Reasons([.. new[] { "Nav", "Benchmark", "Difference", "Twr", "MaxDrawdown" }.Select(name => (name, "No snapshot yet."))])));

    private static OverviewFigures Reasons(params (string Name, string Reason)[] reasons) => new() { Reasons = reasons.ToDictionary(one => one.Name, one => one.Reason) };

    private static Snapshot Snapshot(bool complete) =>
        new() { AccountId = 1, At = DateTimeOffset.UnixEpoch, Nav = 1, Complete = complete, Source = PointSource.Observed, Wallets = [], Reason = complete ? null : "Earn did not answer." };
}
