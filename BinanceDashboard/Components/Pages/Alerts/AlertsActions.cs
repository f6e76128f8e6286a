using BinanceDashboard.Access;
using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Components.Reading;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>Carries out what the page of alerts asks for, on the signed-in user's own accounts and rules only.</summary>
internal sealed class AlertsActions(SignedInUser user, AlertsReader reader, AlertRules rules, Webhooks webhooks, Store.Commands.AlertCommands events)
{
    public AlertsCommands Commands => new()
    {
        Load = reader.ReadAsync,
        Peek = async (entered, cancellationToken) => await rules.PeekAsync(await OwnerAsync(), entered, cancellationToken),
        Save = (id, entered, cancellationToken) => SaidAsync(owner => id is { } known ? rules.ChangeAsync(owner, known, entered, cancellationToken) : rules.AddAsync(owner, entered, cancellationToken)),
        Pause = (id, isPaused, cancellationToken) => SaidAsync(owner => rules.PauseAsync(owner, id, isPaused, cancellationToken)),
        Delete = (id, cancellationToken) => SaidAsync(owner => rules.DeleteAsync(owner, id, cancellationToken)),
        Seen = async (upTo, cancellationToken) => await events.SeenAsync(await OwnerAsync(), upTo, cancellationToken),
        SetWebhook = (account, address, cancellationToken) => SaidAsync(owner => address is null ? webhooks.RemoveAsync(owner, account, cancellationToken) : webhooks.SetAsync(owner, account, address, cancellationToken)),
        TestWebhook = (account, cancellationToken) => SaidAsync(owner => webhooks.TestAsync(owner, account, cancellationToken)),
    };

    private async Task<string> OwnerAsync() => (await user.GetAsync()).Id;

    private async Task<string?> SaidAsync(Func<string, Task> command)
    {
        try
        {
            await command(await OwnerAsync());
            return null;
        }
        catch (Exception refused) when (refused is AccessException or WebhookException)
        {
            return refused.Message;
        }
    }
}
