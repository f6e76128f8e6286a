using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.Alerts;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Analytics.Alerts;

namespace BinanceDashboard.Tests.Components.Pages.Alerts;

/// <summary>Views of the page, and commands that note what they were asked for.</summary>
internal static class Alerting
{
    public static AlertsView View(params AlertRule[] rules) => new()
    {
        State = PageState.Content,
        Accounts = [new AlertAccount(1, "Main", false, null)],
        Rules = [.. rules.Select(rule => new AlertLine(rule, "Main", rule.LastValue))],
        RuleCount = rules.Length,
    };

    public static AlertEventLine Event(long id = 1, bool isNew = false, DeliveryState delivery = DeliveryState.None, string? fault = null) => new()
    {
        Id = id,
        Account = "Main",
        Kind = AlertKind.NavAbove,
        At = Rules.Noon,
        Text = "NAV is 50,123.46 USD, above 50,000 USD.",
        IsNew = isNew,
        Delivery = delivery,
        Attempts = 1,
        Fault = fault,
    };

    public static AlertsCommands Commands(AlertsView? view = null, AlertPeek? peek = null, Action<long?, EnteredAlert>? onSave = null, string? refused = null, Action<long>? onSeen = null) => new()
    {
        Load = (_, _) => Task.FromResult(view ?? View()),
        Peek = (_, _) => Task.FromResult(peek),
        Save = (id, entered, _) =>
        {
            onSave?.Invoke(id, entered);
            return Task.FromResult(refused);
        },
        Pause = (_, _, _) => Task.FromResult(refused),
        Delete = (_, _) => Task.FromResult(refused),
        Seen = (upTo, _) =>
        {
            onSeen?.Invoke(upTo);
            return Task.CompletedTask;
        },
        SetWebhook = (_, _, _) => Task.FromResult(refused),
        TestWebhook = (_, _) => Task.FromResult(refused),
    };
}
