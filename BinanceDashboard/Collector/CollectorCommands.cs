using BinanceDashboard.Access;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using Quartz;

namespace BinanceDashboard.Collector;

/// <summary>What pages and routes may ask of the collector.</summary>
public sealed class CollectorCommands(ISchedulerFactory schedulers, AccountRuns runs, RunGate gate, AccountCommands accounts, KeyCheck check, AccountKeys keys, FlowJob.Memory memory, CollectorMetrics metrics)
{
    /// <summary>Looks at once for what is due: an account that was just added, resumed or given another key.</summary>
    public async Task WakeAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var job in CollectorRegistration.Jobs) await scheduler.TriggerJob(new JobKey(job), cancellationToken);
    }

    /// <summary>Has the account's flows and prices brought up to date at once, in the background.</summary>
    public Task WakeAsync(Account account, CancellationToken cancellationToken)
    {
        memory.LastSync.TryRemove(account.Id, out _);
        return WakeAsync(cancellationToken);
    }

    /// <summary>Takes a snapshot at a person's wish.</summary>
    /// <returns>Null while another run of the account goes on.</returns>
    /// <exception cref="CollectionException">The exchange could not be asked; the sentence says why.</exception>
    public async Task<Snapshot?> CollectAsync(Account account, CancellationToken cancellationToken)
    {
        try
        {
            return await runs.CollectAsync(account, byUser: true, cancellationToken);
        }
        catch (ExchangeException failure)
        {
            throw new CollectionException(failure.Message, failure.RetryAt, failure);
        }
    }

    /// <summary>Removes an account and all its facts, once no run of it goes on that would write more.</summary>
    public async Task RemoveAsync(Account account, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(account.Id, cancellationToken);
        await accounts.DeleteAsync(account.Id, cancellationToken);
        metrics.Forget(account.Id);
    }

    /// <summary>Tries the key of an account.</summary>
    public async Task<KeyReport> TestAsync(Account account, CancellationToken cancellationToken)
    {
        try
        {
            return await check.TestAsync(account.Environment, keys.CredentialsOf(account), cancellationToken);
        }
        catch (AccessException failure)
        {
            return KeyReport.Failed(failure.Message);
        }
    }

    /// <summary>Tries what somebody entered, before it is saved.</summary>
    /// <exception cref="AccessException">A field will not do.</exception>
    public async Task<KeyReport> TestAsync(NewAccount entered, CancellationToken cancellationToken)
    {
        var (environment, credentials) = keys.Entered(entered);
        return await check.TestAsync(environment, credentials, cancellationToken);
    }
}
