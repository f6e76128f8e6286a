using System.Globalization;
using BinanceDashboard.Access;
using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Simulator;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Alerts;

/// <summary>Rules against a living exchange: its clock is moved, its account moves with it. A look of the schedule is made where a test needs one.</summary>
public sealed class AlertJobTests(ImpatientProduct running) : IClassFixture<ImpatientProduct>, IAsyncLifetime
{
    private Account _account = null!;

    [Fact]
    public async Task Look_NavPassesTheLevel_TellsItOnceAndAgainOnlyAfterItCameBack()
    {
        var nav = await CollectAsync();
        var rule = await AddAsync(AlertKind.NavAbove, nav + 500);
        Assert.Equal(AlertState.Quiet, (await RuleAsync(rule.Id)).State);

        running.Control.Deposit("USDT", 1_000);
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
    public async Task Add_TrueAlready_FiresAtOnce()
    {
        await CollectAsync();

        var rule = await AddAsync(AlertKind.PriceAbove, 1, "btc");

        Assert.Equal((AlertState.Fires, "BTC"), ((await RuleAsync(rule.Id)).State, rule.Asset));
        Assert.Contains("BTC is at ", Assert.Single(await EventsAsync(rule.Id)).Text, StringComparison.Ordinal);
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
        running.Rest();
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 500, Match = "/fapi/", Count = 100 });
        await running.Client.TryCollectAsync(running.AccountId);
        running.Straighten();

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

        running.Forward(TimeSpan.FromHours(6));
        await running.SignInAsync();
        await LookAsync();
        Assert.StartsWith("The last data is 6", Assert.Single(await EventsAsync(rule.Id)).Text, StringComparison.Ordinal);

        await CollectAsync();
        await LookAsync();
        Assert.Equal(AlertState.Quiet, (await RuleAsync(rule.Id)).State);
    }

    [Fact]
    public async Task Look_RightsAndExpiryOfTheKey_AreTold()
    {
        await CollectAsync();
        var (rights, expiry) = (await AddAsync(AlertKind.KeyRights, null), await AddAsync(AlertKind.KeyExpiry, 7));
        var known = (await AccountAsync()).Permissions ?? throw new InvalidOperationException("The exchange did not tell the key's rights.");
        Assert.Equal((AlertState.Quiet, AlertState.Quiet), ((await RuleAsync(rights.Id)).State, (await RuleAsync(expiry.Id)).State));

        await Get<AccountCommands>().RecordPermissionsAsync(_account.Id, known with { Withdrawals = true, ExpiresAt = running.Control.Now.AddDays(3) }, Token);
        await LookAsync();
        await LookAsync();

        Assert.Equal("The key may withdraw; it should read and do nothing else.", Assert.Single(await EventsAsync(rights.Id)).Text);
        Assert.StartsWith("The key expires in 3 days", Assert.Single(await EventsAsync(expiry.Id)).Text, StringComparison.Ordinal);
        await Get<AccountCommands>().RecordPermissionsAsync(_account.Id, known, Token);
        await LookAsync();
        Assert.Equal((AlertState.Quiet, AlertState.Quiet), ((await RuleAsync(rights.Id)).State, (await RuleAsync(expiry.Id)).State));
    }

    [Fact]
    public async Task Rules_OfThePast_AreJudgedByTheSameNumbersAsThePages()
    {
        // Two snapshots a day apart, with a deposit between them that is no gain.
        await CollectAsync();
        running.Forward(TimeSpan.FromHours(24));
        running.Control.Deposit("USDT", 50_000);
        await running.SignInAsync();
        await CollectAsync();
        foreach (var (kind, level) in new (AlertKind, decimal)[] { (AlertKind.Change, 5), (AlertKind.Drawdown, 0.9m), (AlertKind.Underperformance, 5) }) await AddAsync(kind, level);

        var rules = await Get<AlertQueries>().ActiveAsync(_account.Id, Token);

        Assert.All(rules, rule => Assert.Equal((AlertState.Quiet, null, true), (rule.State, rule.Reason, rule.LastValue is not null)));
        var figures = (await Get<BinanceDashboard.Collector.ReportReader>().ReadAsync([await AccountAsync()], null, rules[0].CheckedAt, Token)).Figures;
        Assert.Equal(figures.CurrentDrawdown.Value, rules.Single(rule => rule.Kind == AlertKind.Drawdown).LastValue);
        Assert.Equal(figures.Excess.Value, rules.Single(rule => rule.Kind == AlertKind.Underperformance).LastValue);
        Assert.InRange(rules.Single(rule => rule.Kind == AlertKind.Change).LastValue!.Value, -0.5m, 0.5m);
    }

    [Fact]
    public async Task Delete_Rule_KeepsWhatItTold()
    {
        await CollectAsync();
        var rule = await AddAsync(AlertKind.NavAbove, 2);
        var told = Assert.Single(await EventsAsync(rule.Id));

        await Get<AlertRules>().DeleteAsync(_account.OwnerId, rule.Id, Token);

        var kept = Assert.Single((await Get<AlertQueries>().EventsAsync(_account.OwnerId, 100, Token)).Events, one => one.Id == told.Id);
        Assert.Equal((null, told.Text), (kept.RuleId, kept.Text));
    }

    [Fact]
    public async Task Note_SameStepTwice_IsOneEvent()
    {
        await CollectAsync();
        var rule = await AddAsync(AlertKind.NavBelow, 3);
        var before = await RuleAsync(rule.Id);
        var step = BinanceDashboard.Analytics.Alerts.AlertJudge.Next(before, BinanceDashboard.Analytics.Alerts.AlertReading.Of(before.CheckedAt!.Value.AddMinutes(1), 1));

        for (var times = 0; times < 2; times++) await Get<AlertCommands>().NoteAsync([(step.Before, step.After, step.Event)], Token);

        Assert.Single(await EventsAsync(rule.Id));
    }

    [Theory]
    [InlineData(AlertKind.NavAbove, null, null, "USD")]
    [InlineData(AlertKind.NavAbove, 0d, null, "USD")]
    [InlineData(AlertKind.PriceAbove, 5d, "", "coin")]
    [InlineData(AlertKind.PriceAbove, -5d, "BTC", "price above zero")]
    [InlineData(AlertKind.Drawdown, 2d, null, "percent")]
    [InlineData(AlertKind.DataAge, 0.5, null, "hours")]
    [InlineData(AlertKind.KeyExpiry, 900d, null, "days")]
    public async Task Add_BadInput_IsSaid(AlertKind kind, double? level, string? asset, string word)
    {
        var refused = await Assert.ThrowsAsync<AccessException>(() => AddAsync(kind, (decimal?)level, asset));

        Assert.Contains(word, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_OfAnotherUser_AreAsUnknownAsNone()
    {
        await CollectAsync();
        var rule = await AddAsync(AlertKind.NavAbove, 4);
        var (rules, entered) = (Get<AlertRules>(), new EnteredAlert { AccountId = _account.Id, Kind = AlertKind.NavAbove, Level = 9 });

        await Assert.ThrowsAsync<AccessException>(() => rules.AddAsync("another", entered, Token));
        await Assert.ThrowsAsync<AccessException>(() => rules.ChangeAsync("another", rule.Id, entered, Token));
        await Assert.ThrowsAsync<AccessException>(() => rules.PauseAsync("another", rule.Id, true, Token));
        await Assert.ThrowsAsync<AccessException>(() => rules.DeleteAsync("another", rule.Id, Token));
        Assert.Empty(await Get<AlertQueries>().RulesAsync("another", Token));
        Assert.Equal((0, 0), ((await Get<AlertQueries>().EventsAsync("another", 10, Token)).Total, await Get<AlertQueries>().UnseenAsync("another", Token)));
        await Get<AlertCommands>().SeenAsync("another", long.MaxValue, Token);
        Assert.NotEqual(0, await Get<AlertQueries>().UnseenAsync(_account.OwnerId, Token));
    }

    public async ValueTask InitializeAsync()
    {
        running.Straighten();
        running.Rest();
        await running.SignInAsync();
        _account = await AccountAsync();
        foreach (var rule in await Get<AlertQueries>().RulesAsync(_account.OwnerId, Token)) await Get<AlertRules>().DeleteAsync(_account.OwnerId, rule.Id, Token);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private T Get<T>()
        where T : notnull => running.Product.Services.GetRequiredService<T>();

    private async Task<Account> AccountAsync() => (await Get<AccountQueries>().FindAsync(long.Parse(running.AccountId, CultureInfo.InvariantCulture), Token))!;

    private async Task<decimal> CollectAsync()
    {
        running.Rest();
        return (await running.Client.CollectAsync(running.AccountId)).Number("nav");
    }

    private Task LookAsync() => Get<JobRunner>().RunDueAsync("alerts", Token);

    private Task<AlertRule> AddAsync(AlertKind kind, decimal? level, string? asset = null) =>
        Get<AlertRules>().AddAsync(_account.OwnerId, new EnteredAlert { AccountId = _account.Id, Kind = kind, Asset = asset, Level = level }, Token);

    private async Task<AlertRule> RuleAsync(long id) => (await Get<AlertQueries>().FindAsync(_account.OwnerId, id, Token))!;

    private async Task<IReadOnlyList<AlertEvent>> EventsAsync(long rule) => [.. (await Get<AlertQueries>().EventsAsync(_account.OwnerId, 1_000, Token)).Events.Where(told => told.RuleId == rule)];

    private async Task<string> NotHeldAsync()
    {
        var priced = (await Get<NavQueries>().LatestAsync(_account.Id, Token))!.Prices.Select(price => price.Asset).ToHashSet();
        return running.Control.Coins.Keys.First(coin => !priced.Contains(coin));
    }
}
