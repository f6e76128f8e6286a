using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>Reads the signed-in user's rules, what they told, and where it is sent.</summary>
internal sealed class AlertsReader(SignedInUser user, AccountQueries accounts, AlertQueries alerts, AlertReadings readings, Webhooks webhooks)
{
    private const int MostEvents = 200;

    public async Task<AlertsView> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (owner, _) = await user.GetAsync();
        var own = await accounts.ListAsync(owner, cancellationToken);
        if (own.Count == 0) return new AlertsView { State = PageState.Empty };
        var first = Selection.Of(query, own).Accounts is [var chosen, ..] ? chosen.Id : 0;
        var byId = own.ToDictionary(account => account.Id);
        var rules = await alerts.RulesAsync(owner, cancellationToken);
        var (events, total) = await alerts.EventsAsync(owner, MostEvents, cancellationToken);
        var lines = new List<AlertLine>();
        foreach (var rule in rules.OrderBy(Rank).ThenBy(rule => rule.Id)) lines.Add(new AlertLine(rule, byId[rule.AccountId].Name, await ValueAsync(byId[rule.AccountId], rule, cancellationToken)));
        return new AlertsView
        {
            State = PageState.Content,
            Accounts = [.. own.OrderBy(account => account.Id != first).Select(account => new AlertAccount(account.Id, account.Name, account.Disabled, webhooks.HintOf(account)))],
            Rules = lines,
            RuleCount = rules.Count,
            Events = [.. events.Select(told => AlertEventLine.Of(told, byId[told.AccountId].Name))],
            EventCount = total,
        };
    }

    // An age grows from one look to the next.
    private async Task<decimal?> ValueAsync(Account account, AlertRule rule, CancellationToken cancellationToken) =>
        rule.IsPaused ? null : AlertJudge.IsOfSnapshots(rule.Kind) ? rule.LastValue : (await readings.PresentAsync(account, rule.Kind, cancellationToken)).Value;

    private static int Rank(AlertRule rule) => rule switch
    {
        { IsPaused: true } => 3,
        { State: AlertState.Fires } => 0,
        { State: AlertState.Unknown } => 1,
        _ => 2,
    };
}
