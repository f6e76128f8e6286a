using BinanceDashboard.Access;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>
/// Sends what waits to be sent. One that was not taken is sent again after 1, 5, 30 minutes and 2 hours, then given up. How far it has
/// come is stored after each attempt, so an event may arrive twice when the program is ended in between, and never not at all.
/// </summary>
public sealed partial class WebhookSender(AlertQueries queries, AlertCommands commands, Webhooks webhooks, WebhookClient client, TimeProvider time, ILogger<WebhookSender> logger)
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2)];

    /// <summary>When the next message is due, by this machine's clock; null where none waits.</summary>
    public async Task<DateTimeOffset?> NextAsync(Account account, CancellationToken cancellationToken)
    {
        if (await queries.WaitingAsync(account.Id, cancellationToken) is not [{ NextAttemptAt: { } next }, ..]) return null;
        // A clock that was set back must not silence it.
        var now = time.GetUtcNow();
        return next - now > Pauses[^1] ? now : next;
    }

    /// <summary>Sends what is due, up to the first that is not taken: the others would wait for the same host.</summary>
    public async Task<JobResult> RunAsync(Account account, CancellationToken cancellationToken)
    {
        foreach (var waiting in await queries.WaitingAsync(account.Id, cancellationToken))
        {
            if (await NextAsync(account, cancellationToken) is not { } next || next > time.GetUtcNow()) break;
            var sent = await SendAsync(account, waiting, cancellationToken);
            await commands.NoteDeliveryAsync(sent, cancellationToken);
            if (sent.Delivery == DeliveryState.Delivered) continue;
            Log.NotTaken(logger, account.Id, sent.Id, sent.Attempts, sent.DeliveryFault!);
            return new JobResult(sent.Delivery == DeliveryState.Waiting ? JobOutcome.Waiting : JobOutcome.Failed, sent.DeliveryFault);
        }

        return JobResult.Ok;
    }

    private async Task<AlertEvent> SendAsync(Account account, AlertEvent waiting, CancellationToken cancellationToken)
    {
        var tried = waiting with { Attempts = waiting.Attempts + 1, NextAttemptAt = null, DeliveryFault = null };
        try
        {
            if (webhooks.AddressOf(account) is not { } address) return waiting with { Delivery = DeliveryState.Failed, NextAttemptAt = null, DeliveryFault = "The webhook was removed before it was sent." };
            await client.SendAsync(address, WebhookMessage.Of(waiting, account.Name), cancellationToken);
            return tried with { Delivery = DeliveryState.Delivered };
        }
        catch (Exception failure) when (failure is WebhookException or AccessException)
        {
            return tried.Attempts > Pauses.Length
                ? tried with { Delivery = DeliveryState.Failed, DeliveryFault = failure.Message }
                : tried with { NextAttemptAt = time.GetUtcNow() + Pauses[tried.Attempts - 1], DeliveryFault = failure.Message };
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2041, LogLevel.Warning, "Account {AccountId}: the message about event {EventId} was not taken, attempt {Attempt}. {Reason}")]
        public static partial void NotTaken(ILogger logger, long accountId, long eventId, int attempt, string reason);
    }
}
