using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>Makes, changes, pauses and deletes the rules of a user. A new or changed rule is judged at once, and fires at once where it is true already.</summary>
public sealed class AlertRules(AlertQueries queries, AlertCommands commands, AccountQueries accounts, AlertReadings readings, AlertCheck check, KeptSymbols kept, TimeProvider time)
{
    private const int Most = 100;
    private const string Changed = "The rule was changed or removed meanwhile: reload the page.";

    /// <summary>Null while it is no rule yet, or the user has no such account.</summary>
    public async Task<AlertPeek?> PeekAsync(string ownerId, EnteredAlert entered, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(ownerId, entered.AccountId, cancellationToken) is not { } account || AlertFields.TryClean(ownerId, entered) is not { } rule) return null;
        var reading = (await readings.ReadAsync(account, [rule], cancellationToken))[0];
        return new AlertPeek(AlertJudge.Judge(rule, reading), reading.Value, reading.Reason);
    }

    /// <exception cref="AccessException">A field will not do.</exception>
    public async Task<AlertRule> AddAsync(string ownerId, EnteredAlert entered, CancellationToken cancellationToken)
    {
        var account = await AccountAsync(ownerId, entered.AccountId, cancellationToken);
        var own = await queries.RulesAsync(ownerId, cancellationToken);
        if (own.Count >= Most) throw new AccessException($"There are {Most} rules already: delete one that is no longer needed.");
        var rule = AlertFields.Clean(ownerId, entered, time.GetUtcNow());
        RefuseSame(own, rule);
        var added = await commands.AddAsync(rule, cancellationToken);
        await JudgeAsync(account, cancellationToken);
        return added;
    }

    /// <summary>What the rule told before stays; from now on it is as if it had just been made.</summary>
    /// <exception cref="AccessException">A field will not do, or there is no such rule.</exception>
    public async Task ChangeAsync(string ownerId, long id, EnteredAlert entered, CancellationToken cancellationToken)
    {
        var account = await AccountAsync(ownerId, entered.AccountId, cancellationToken);
        var before = await FindAsync(ownerId, id, cancellationToken);
        var after = AlertFields.Clean(ownerId, entered, before.CreatedAt) with { Id = id, IsPaused = before.IsPaused };
        RefuseSame((await queries.RulesAsync(ownerId, cancellationToken)).Where(rule => rule.Id != id), after);
        if (!await commands.ReplaceAsync(before, after, cancellationToken)) throw new AccessException(Changed);
        await JudgeAsync(account, cancellationToken);
    }

    /// <summary>A paused rule forgets whether it fired; resumed, it is judged as if it had just been made.</summary>
    /// <exception cref="AccessException">There is no such rule.</exception>
    public async Task PauseAsync(string ownerId, long id, bool isPaused, CancellationToken cancellationToken)
    {
        var before = await FindAsync(ownerId, id, cancellationToken);
        if (before.IsPaused == isPaused) return;
        if (!await commands.ReplaceAsync(before, before.Unjudged() with { IsPaused = isPaused }, cancellationToken)) throw new AccessException(Changed);
        if (!isPaused) await JudgeAsync(await AccountAsync(ownerId, before.AccountId, cancellationToken), cancellationToken);
    }

    /// <exception cref="AccessException">There is no such rule.</exception>
    public async Task DeleteAsync(string ownerId, long id, CancellationToken cancellationToken)
    {
        if (!await commands.DeleteAsync(ownerId, id, cancellationToken)) throw new AccessException(Changed);
        kept.Forget(ownerId);
    }

    private async Task JudgeAsync(Account account, CancellationToken cancellationToken)
    {
        kept.Forget(account.OwnerId);
        if (!account.Disabled) await check.RunAsync(account, cancellationToken);
    }

    private static void RefuseSame(IEnumerable<AlertRule> own, AlertRule rule)
    {
        if (own.Any(other => (other.AccountId, other.Kind, other.Asset, other.Level) == (rule.AccountId, rule.Kind, rule.Asset, rule.Level)))
            throw new AccessException($"There is such a rule already: {AlertWords.Condition(rule.Kind, rule.Asset, rule.Level)}.");
    }

    private async Task<Account> AccountAsync(string ownerId, long id, CancellationToken cancellationToken) =>
        await accounts.FindAsync(ownerId, id, cancellationToken) ?? throw new AccessException("This account is not there any more: reload the page.", "account");

    private async Task<AlertRule> FindAsync(string ownerId, long id, CancellationToken cancellationToken) =>
        await queries.FindAsync(ownerId, id, cancellationToken) ?? throw new AccessException(Changed);
}
