using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>The rules of alerts and what they told; every question of a person names the owner.</summary>
public sealed class AlertQueries(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>In the order in which they were made.</summary>
    public async Task<IReadOnlyList<AlertRule>> RulesAsync(string ownerId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.AlertRules.AsNoTracking().Where(rule => rule.OwnerId == ownerId).OrderBy(rule => rule.Id).ToListAsync(cancellationToken);
    }

    public async Task<AlertRule?> FindAsync(string ownerId, long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.AlertRules.AsNoTracking().FirstOrDefaultAsync(rule => rule.Id == id && rule.OwnerId == ownerId, cancellationToken);
    }

    /// <summary>For the collector alone: the rules of an account that are not paused.</summary>
    public async Task<IReadOnlyList<AlertRule>> ActiveAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.AlertRules.AsNoTracking().Where(rule => rule.AccountId == accountId && !rule.IsPaused).ToListAsync(cancellationToken);
    }

    /// <summary>The coins whose price a user's rules watch: every snapshot of theirs prices them.</summary>
    public async Task<IReadOnlyList<string>> WatchedAsync(string ownerId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.AlertRules.AsNoTracking().Where(rule => rule.OwnerId == ownerId && rule.Asset != null).Select(rule => rule.Asset!).Distinct().ToListAsync(cancellationToken);
    }

    /// <summary>The newest first.</summary>
    public async Task<(IReadOnlyList<AlertEvent> Events, int Total)> EventsAsync(string ownerId, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var own = context.AlertEvents.AsNoTracking().Where(told => told.OwnerId == ownerId);
        return (await own.OrderByDescending(told => told.At).ThenByDescending(told => told.Id).Take(take).ToListAsync(cancellationToken), await own.CountAsync(cancellationToken));
    }

    /// <summary>How many events the user has not looked at.</summary>
    public async Task<int> UnseenAsync(string ownerId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.AlertEvents.CountAsync(told => told.OwnerId == ownerId && !told.IsSeen, cancellationToken);
    }

    /// <summary>For the collector alone: what is waiting to be sent, the earliest first.</summary>
    public async Task<IReadOnlyList<AlertEvent>> WaitingAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.AlertEvents.AsNoTracking().Where(told => told.AccountId == accountId && told.Delivery == DeliveryState.Waiting)
            .OrderBy(told => told.NextAttemptAt).ThenBy(told => told.Id).ToListAsync(cancellationToken);
    }
}
