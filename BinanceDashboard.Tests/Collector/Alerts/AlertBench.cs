using System.Globalization;
using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Alerts;

/// <summary>Rules of one account of a living exchange; none are left of an earlier test. A look of the schedule is made where a test needs one.</summary>
public abstract class AlertBench(ImpatientProduct running) : IAsyncLifetime
{
    protected ImpatientProduct Running => running;

    protected Account Account { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Running.Straighten();
        Running.Rest();
        await Running.SignInAsync();
        Account = await AccountNowAsync();
        foreach (var rule in await Get<AlertQueries>().RulesAsync(Account.OwnerId, Token)) await Get<AlertRules>().DeleteAsync(Account.OwnerId, rule.Id, Token);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected T Get<T>()
        where T : notnull => Running.Product.Services.GetRequiredService<T>();

    protected async Task<Account> AccountNowAsync() => (await Get<AccountQueries>().FindAsync(long.Parse(Running.AccountId, CultureInfo.InvariantCulture), Token))!;

    protected async Task<decimal> CollectAsync()
    {
        Running.Rest();
        return (await Running.Client.CollectAsync(Running.AccountId)).Number("nav");
    }

    protected Task LookAsync() => Get<JobRunner>().RunDueAsync("alerts", Token);

    protected Task<AlertRule> AddAsync(AlertKind kind, decimal? level, string? asset = null) =>
        Get<AlertRules>().AddAsync(Account.OwnerId, new EnteredAlert { AccountId = Account.Id, Kind = kind, Asset = asset, Level = level }, Token);

    protected async Task<AlertRule> RuleAsync(long id) => (await Get<AlertQueries>().FindAsync(Account.OwnerId, id, Token))!;

    protected async Task<IReadOnlyList<AlertEvent>> EventsAsync(long rule) => [.. (await Get<AlertQueries>().EventsAsync(Account.OwnerId, 1_000, Token)).Events.Where(told => told.RuleId == rule)];

    protected async Task<string> NotHeldAsync()
    {
        var priced = (await Get<NavQueries>().LatestAsync(Account.Id, Token))!.Prices.Select(price => price.Asset).ToHashSet();
        return Running.Control.Coins.Keys.First(coin => !priced.Contains(coin));
    }
}
