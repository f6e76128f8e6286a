using BinanceDashboard.Simulator;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector.Alerts;

/// <summary>Rules against a living exchange: its clock is moved, its account moves with it.</summary>
public sealed class AlertJobTests(ImpatientProduct running) : AlertBench(running), IClassFixture<ImpatientProduct>
{
    [Fact]
    public async Task Look_NavPassesTheLevel_TellsItOnceAndAgainOnlyAfterItCameBack()
    {
        var nav = await CollectAsync();
        var rule = await AddAsync(AlertKind.NavAbove, nav + 500);
        Assert.Equal(AlertState.Quiet, (await RuleAsync(rule.Id)).State);

        Running.Control.Deposit("USDT", 1_000);
        await CollectAsync();
        await LookAsync();
        await LookAsync();
        var told = Assert.Single(await EventsAsync(rule.Id));
        Assert.StartsWith("NAV is ", told.Text, StringComparison.Ordinal);
        Assert.Equal((AlertState.Fires, told.At), ((await RuleAsync(rule.Id)).State, (await RuleAsync(rule.Id)).FiringSince));

        await CollectAsync();
        await LookAsync();
        Assert.Single(await EventsAsync(rule.Id));
    }

    [Fact]
    public async Task Collect_PriceOfACoinThatIsNotHeld_IsKnownWithTheNextSnapshot()
    {
        await CollectAsync();
        var coin = await NotHeldAsync();
        var rule = await AddAsync(AlertKind.PriceAbove, 0.000001m, coin);
        Assert.Equal((AlertState.Unknown, 0), ((await RuleAsync(rule.Id)).State, (await EventsAsync(rule.Id)).Count));

        await CollectAsync();
        await LookAsync();

        Assert.Single(await EventsAsync(rule.Id));
    }

    [Fact]
    public async Task Look_PartialSnapshot_BeginsAndEndsNothing()
    {
        await CollectAsync();
        var (firing, quiet) = (await AddAsync(AlertKind.NavAbove, 1), await AddAsync(AlertKind.NavBelow, 1));
        Running.Rest();
        Running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 500, Match = "/fapi/", Count = 100 });
        await Running.Client.TryCollectAsync(Running.AccountId);
        Running.Straighten();

        await LookAsync();

        Assert.Contains("partial", (await RuleAsync(firing.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal((AlertState.Fires, AlertState.Unknown), ((await RuleAsync(firing.Id)).State, (await RuleAsync(quiet.Id)).State));
        await CollectAsync();
        await LookAsync();
        Assert.Equal((AlertState.Fires, AlertState.Quiet), ((await RuleAsync(firing.Id)).State, (await RuleAsync(quiet.Id)).State));
        Assert.Single(await EventsAsync(firing.Id));
    }

    [Fact]
    public async Task Look_DataGrowsOld_FiresWithoutASnapshotAndEndsWithOne()
    {
        await CollectAsync();
        var rule = await AddAsync(AlertKind.DataAge, 5);
        await LookAsync();
        Assert.Equal(AlertState.Quiet, (await RuleAsync(rule.Id)).State);

        Running.Forward(TimeSpan.FromHours(6));
        await Running.SignInAsync();
        await LookAsync();
        Assert.StartsWith("The last data is 6", Assert.Single(await EventsAsync(rule.Id)).Text, StringComparison.Ordinal);

        await CollectAsync();
        await LookAsync();
        Assert.Equal(AlertState.Quiet, (await RuleAsync(rule.Id)).State);
    }

    // A snapshot without a wallet is no data that anybody may decide by.
    [Fact]
    public async Task Look_EverySnapshotIsPartial_TheDataGrowsOldAllTheSame()
    {
        await CollectAsync();
        var rule = await AddAsync(AlertKind.DataAge, 5);
        Running.Forward(TimeSpan.FromHours(6));
        await Running.SignInAsync();
        Running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 500, Count = 100, Match = "get-funding-asset" });

        await CollectAsync();
        await LookAsync();

        Assert.StartsWith("The last data is 6", Assert.Single(await EventsAsync(rule.Id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Look_RightsAndExpiryOfTheKey_AreTold()
    {
        await CollectAsync();
        var (rights, expiry) = (await AddAsync(AlertKind.KeyRights, null), await AddAsync(AlertKind.KeyExpiry, 7));
        var known = (await AccountNowAsync()).Permissions ?? throw new InvalidOperationException("The exchange did not tell the key's rights.");
        Assert.Equal((AlertState.Quiet, AlertState.Quiet), ((await RuleAsync(rights.Id)).State, (await RuleAsync(expiry.Id)).State));

        await Get<AccountCommands>().RecordPermissionsAsync(Account.Id, known with { Withdrawals = true, ExpiresAt = Running.Control.Now.AddDays(3) }, Token);
        await LookAsync();
        await LookAsync();

        Assert.Equal("The key may withdraw; it should read and do nothing else.", Assert.Single(await EventsAsync(rights.Id)).Text);
        Assert.StartsWith("The key expires in 3 days", Assert.Single(await EventsAsync(expiry.Id)).Text, StringComparison.Ordinal);
        await Get<AccountCommands>().RecordPermissionsAsync(Account.Id, known, Token);
        await LookAsync();
        Assert.Equal((AlertState.Quiet, AlertState.Quiet), ((await RuleAsync(rights.Id)).State, (await RuleAsync(expiry.Id)).State));
    }

    [Fact]
    public async Task Rules_OfThePast_AreJudgedByTheSameNumbersAsThePages()
    {
        // Two snapshots a day apart, with a deposit between them that is no gain.
        await CollectAsync();
        Running.Forward(TimeSpan.FromHours(24));
        Running.Control.Deposit("USDT", 50_000);
        await Running.SignInAsync();
        await CollectAsync();
        foreach (var (kind, level) in new (AlertKind, decimal)[] { (AlertKind.Change, 5), (AlertKind.Drawdown, 0.9m), (AlertKind.Underperformance, 5) }) await AddAsync(kind, level);

        var rules = await Get<AlertQueries>().ActiveAsync(Account.Id, Token);

        Assert.All(rules, rule => Assert.Equal((AlertState.Quiet, null, true), (rule.State, rule.Reason, rule.LastValue is not null)));
        var figures = (await Get<BinanceDashboard.Collector.ReportReader>().ReadAsync([await AccountNowAsync()], null, rules[0].CheckedAt, Token)).Figures;
        Assert.Equal(figures.CurrentDrawdown.Value, rules.Single(rule => rule.Kind == AlertKind.Drawdown).LastValue);
        Assert.Equal(figures.Excess.Value, rules.Single(rule => rule.Kind == AlertKind.Underperformance).LastValue);
        Assert.InRange(rules.Single(rule => rule.Kind == AlertKind.Change).LastValue!.Value, -0.5m, 0.5m);
    }
}
