using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector.Alerts;

/// <summary>Rules made, changed and deleted by their owner, and by nobody else.</summary>
public sealed class AlertRulesTests(ImpatientProduct running) : AlertBench(running), IClassFixture<ImpatientProduct>
{
    [Fact]
    public async Task Add_TrueAlready_FiresAtOnce()
    {
        await CollectAsync();

        var rule = await AddAsync(AlertKind.PriceAbove, 1, "btc");

        Assert.Equal((AlertState.Fires, "BTC"), ((await RuleAsync(rule.Id)).State, rule.Asset));
        Assert.Contains("BTC is at ", Assert.Single(await EventsAsync(rule.Id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delete_Rule_KeepsWhatItTold()
    {
        await CollectAsync();
        var rule = await AddAsync(AlertKind.NavAbove, 2);
        var told = Assert.Single(await EventsAsync(rule.Id));

        await Get<AlertRules>().DeleteAsync(Account.OwnerId, rule.Id, Token);

        var kept = Assert.Single((await Get<AlertQueries>().EventsAsync(Account.OwnerId, 100, Token)).Events, one => one.Id == told.Id);
        Assert.Equal((null, told.Text), (kept.RuleId, kept.Text));
    }

    [Fact]
    public async Task Note_SameStepTwice_IsOneEvent()
    {
        await CollectAsync();
        var rule = await AddAsync(AlertKind.NavBelow, 3);
        var before = await RuleAsync(rule.Id);
        var step = AlertJudge.Next(before, AlertReading.Of(before.CheckedAt!.Value.AddMinutes(1), 1));

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
        var (rules, entered) = (Get<AlertRules>(), new EnteredAlert { AccountId = Account.Id, Kind = AlertKind.NavAbove, Level = 9 });

        await Assert.ThrowsAsync<AccessException>(() => rules.AddAsync("another", entered, Token));
        await Assert.ThrowsAsync<AccessException>(() => rules.ChangeAsync("another", rule.Id, entered, Token));
        await Assert.ThrowsAsync<AccessException>(() => rules.PauseAsync("another", rule.Id, true, Token));
        await Assert.ThrowsAsync<AccessException>(() => rules.DeleteAsync("another", rule.Id, Token));
        Assert.Empty(await Get<AlertQueries>().RulesAsync("another", Token));
        Assert.Equal((0, 0), ((await Get<AlertQueries>().EventsAsync("another", 10, Token)).Total, await Get<AlertQueries>().UnseenAsync("another", Token)));
        await Get<AlertCommands>().SeenAsync("another", long.MaxValue, Token);
        Assert.NotEqual(0, await Get<AlertQueries>().UnseenAsync(Account.OwnerId, Token));
    }
}
