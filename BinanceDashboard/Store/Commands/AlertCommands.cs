using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Commands;

/// <summary>Keeps the rules of alerts, how they stand, and what happened.</summary>
public sealed class AlertCommands(StoreWriter writer)
{
    /// <returns>The rule with its id.</returns>
    public Task<AlertRule> AddAsync(AlertRule rule, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            context.AlertRules.Add(rule);
            await context.SaveChangesAsync(cancellationToken);
            return rule;
        },
        cancellationToken);

    /// <returns>False where the rule is no longer there, or became another one meanwhile.</returns>
    public Task<bool> ReplaceAsync(AlertRule before, AlertRule after, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            if (!await IsStillAsync(context, before, cancellationToken)) return false;
            context.AlertRules.Update(after with { Id = before.Id });
            await context.SaveChangesAsync(cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>What it told before stays.</summary>
    /// <returns>False where the user has no such rule.</returns>
    public Task<bool> DeleteAsync(string ownerId, long id, CancellationToken cancellationToken) => writer.WriteAsync(
        async context => await context.AlertRules.Where(rule => rule.Id == id && rule.OwnerId == ownerId).ExecuteDeleteAsync(cancellationToken) > 0,
        cancellationToken);

    /// <summary>Notes how rules were judged, each with what it began to tell, in one transaction. A rule that became another one since it was read is left out.</summary>
    /// <returns>The events that were noted, each with its id.</returns>
    public Task<IReadOnlyList<AlertEvent>> NoteAsync(IReadOnlyList<(AlertRule Before, AlertRule After, AlertEvent? Event)> judged, CancellationToken cancellationToken) => writer.WriteAsync<IReadOnlyList<AlertEvent>>(
        async context =>
        {
            var noted = new List<AlertEvent>();
            foreach (var (before, after, told) in judged)
            {
                if (!await IsStillAsync(context, before, cancellationToken)) continue;
                context.AlertRules.Update(after);
                if (told is null || await context.AlertEvents.AnyAsync(known => known.RuleId == told.RuleId && known.At == told.At, cancellationToken)) continue;
                context.AlertEvents.Add(told);
                noted.Add(told);
            }

            await context.SaveChangesAsync(cancellationToken);
            return noted;
        },
        cancellationToken);

    /// <summary>Notes that the owner has looked at everything up to an event.</summary>
    public Task SeenAsync(string ownerId, long upTo, CancellationToken cancellationToken) => writer.WriteAsync(
        context => context.AlertEvents.Where(told => told.OwnerId == ownerId && told.Id <= upTo && !told.IsSeen)
            .ExecuteUpdateAsync(told => told.SetProperty(found => found.IsSeen, true), cancellationToken),
        cancellationToken);

    /// <summary>Notes how an attempt to send an event went.</summary>
    /// <param name="sent">The event as it is from now on.</param>
    public Task NoteDeliveryAsync(AlertEvent sent, CancellationToken cancellationToken) => writer.WriteAsync(
        context => context.AlertEvents.Where(told => told.Id == sent.Id).ExecuteUpdateAsync(
            told => told.SetProperty(found => found.Delivery, sent.Delivery).SetProperty(found => found.Attempts, sent.Attempts)
                .SetProperty(found => found.NextAttemptAt, sent.NextAttemptAt).SetProperty(found => found.DeliveryFault, sent.DeliveryFault),
            cancellationToken),
        cancellationToken);

    private static async Task<bool> IsStillAsync(DashboardContext context, AlertRule rule, CancellationToken cancellationToken) =>
        await context.AlertRules.AsNoTracking().FirstOrDefaultAsync(row => row.Id == rule.Id, cancellationToken) == rule;
}
