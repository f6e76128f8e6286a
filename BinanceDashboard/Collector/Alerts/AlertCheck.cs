using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>Judges an account's rules by what is known of it now, and notes what began to fire together with how its rule stands.</summary>
public sealed partial class AlertCheck(AlertQueries queries, AlertCommands commands, AlertReadings readings, TimeProvider time, ILogger<AlertCheck> logger)
{
    /// <summary>Whether judging would change anything beside last values, as far as it is known without reading the past.</summary>
    public async Task<bool> IsDueAsync(Account account, CancellationToken cancellationToken)
    {
        var rules = await queries.ActiveAsync(account.Id, cancellationToken);
        foreach (var rule in rules)
            if (AlertJudge.IsOfSnapshots(rule.Kind)
                ? account.LastSnapshotAt is { } last && (rule.CheckedAt is not { } known || last > known)
                : AlertJudge.Next(rule, await readings.PresentAsync(account, rule.Kind, cancellationToken)).Matters) return true;
        return false;
    }

    /// <summary>Called again for the same snapshot, it changes nothing.</summary>
    /// <returns>What was told.</returns>
    public async Task<IReadOnlyList<AlertEvent>> RunAsync(Account account, CancellationToken cancellationToken)
    {
        var rules = await queries.ActiveAsync(account.Id, cancellationToken);
        var read = await readings.ReadAsync(account, rules, cancellationToken);
        var steps = rules.Zip(read, AlertJudge.Next).Where(step => step.After != step.Before).ToList();
        if (steps.Count == 0) return [];
        var told = await commands.NoteAsync([.. steps.Select(step => (step.Before, step.After, Addressed(account, step.Event)))], cancellationToken);
        foreach (var one in told) Log.Fired(logger, account.Id, one.Kind);
        return told;
    }

    private AlertEvent? Addressed(Account account, AlertEvent? told) => told is null || account.ProtectedWebhook is null
        ? told
        : told with { Delivery = DeliveryState.Waiting, NextAttemptAt = time.GetUtcNow() };

    private static partial class Log
    {
        [LoggerMessage(2040, LogLevel.Information, "Account {AccountId}: an alert fires ({Kind}).")]
        public static partial void Fired(ILogger logger, long accountId, AlertKind kind);
    }
}
