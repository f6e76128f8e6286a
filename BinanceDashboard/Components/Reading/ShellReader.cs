using BinanceDashboard.Collector;
using BinanceDashboard.Components.Layout;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Reading;

/// <summary>Reads what the frame around a page shows.</summary>
internal sealed class ShellReader(
    SignedInUser user, AccountQueries accounts, NavQueries navs, AccountHealth health, PortfolioQueries portfolio, AlertQueries events, CurrencyReader currencies, AlertReader alerts, DemoAccess demo)
{
    public async Task<ShellView> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, email) = await user.GetAsync();
        var own = await accounts.ListAsync(id, cancellationToken);
        var selection = Selection.Of(query, own);
        var choices = own.Select(account => new AccountChoice(Selection.IdOf(account), account.Name)).ToList();
        if (Selection.Summed(own) is { Count: > 1 } sum) choices.Add(new AccountChoice(Selection.All, sum.Count == own.Count ? "All accounts" : $"All {own[0].Environment} accounts"));
        var complete = new List<(Account Account, DateTimeOffset? At)>();
        foreach (var account in selection.Accounts) complete.Add((account, await navs.LastCompleteAsync(account.Id, cancellationToken)));
        return new ShellView
        {
            UserEmail = email,
            HasDemo = await demo.IsOfferedAsync(),
            HasImportNews = await portfolio.HasUnseenAsync(id, cancellationToken),
            UnseenAlerts = await events.UnseenAsync(id, cancellationToken),
            Accounts = choices,
            Selected = selection.Id,
            DataAt = complete.Min(one => one.At),
            Ahead = health.AheadOf(selection.Accounts),
            Health = complete.Select(HealthOf).DefaultIfEmpty(DataHealth.None).Max(),
            Alerts = await alerts.ReadAsync(own, cancellationToken),
            Currency = await currencies.ReadAsync(selection.Accounts, query.Currency, cancellationToken),
        };
    }

    // Fresh is only what is complete.
    private DataHealth HealthOf((Account Account, DateTimeOffset? At) one) => health.StatusOf(one.Account) switch
    {
        AccountStatus.Failing => DataHealth.Failing,
        AccountStatus.Stale or AccountStatus.Disabled => DataHealth.Stale,
        AccountStatus.New => DataHealth.None,
        AccountStatus.Ok => one.At is { } at && health.NowOf(one.Account) - at <= health.LongestAge ? DataHealth.Fresh : DataHealth.Stale,
        var unknown => throw new InvalidOperationException($"No such status: {unknown}."),
    };
}
