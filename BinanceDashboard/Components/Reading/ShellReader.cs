using BinanceDashboard.Collector;
using BinanceDashboard.Components.Layout;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Reading;

/// <summary>Reads what the frame around a page shows.</summary>
internal sealed class ShellReader(
    SignedInUser user, AccountQueries accounts, AccountHealth health, PortfolioQueries portfolio, AlertQueries events, CurrencyReader currencies, AlertReader alerts, DemoAccess demo)
{
    public async Task<ShellView> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, email) = await user.GetAsync();
        var own = await accounts.ListAsync(id, cancellationToken);
        var selection = Selection.Of(query, own);
        var choices = own.Select(account => new AccountChoice(Selection.IdOf(account), account.Name)).ToList();
        if (Selection.Summed(own) is { Count: > 1 } sum) choices.Add(new AccountChoice(Selection.All, sum.Count == own.Count ? "All accounts" : $"All {own[0].Environment} accounts"));
        return new ShellView
        {
            UserEmail = email,
            HasDemo = await demo.IsOfferedAsync(),
            HasImportNews = await portfolio.HasUnseenAsync(id, cancellationToken),
            UnseenAlerts = await events.UnseenAsync(id, cancellationToken),
            Accounts = choices,
            Selected = selection.Id,
            DataAt = selection.Accounts.Min(account => account.LastSnapshotAt),
            Ahead = health.AheadOf(selection.Accounts),
            Health = HealthOf(selection),
            Alerts = await alerts.ReadAsync(own, cancellationToken),
            Currency = await currencies.ReadAsync(selection.Accounts, query.Currency, cancellationToken),
        };
    }

    // The worst of what is looked at.
    private DataHealth HealthOf(Selection selection) => selection.Accounts.Select(account => health.StatusOf(account) switch
    {
        AccountStatus.Failing => DataHealth.Failing,
        AccountStatus.Stale or AccountStatus.Disabled => DataHealth.Stale,
        AccountStatus.New => DataHealth.None,
        AccountStatus.Ok => DataHealth.Fresh,
        var unknown => throw new InvalidOperationException($"No such status: {unknown}."),
    }).DefaultIfEmpty(DataHealth.None).Max();
}
