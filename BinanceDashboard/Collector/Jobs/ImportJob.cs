using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Imports an account's portfolio items: by itself where its owner asked for that, as often as they asked.</summary>
public sealed class ImportJob(PortfolioQueries portfolio, AccountHealth health, PortfolioImport import) : IAccountJob
{
    public string Name => "imports";

    public string Schedule => "as set for each account under Import";

    public async Task<DateTimeOffset?> NextAsync(Account account, CancellationToken cancellationToken)
    {
        if (account is not { Disabled: false, ImportEveryHours: { } hours, LastSnapshotAt: not null }) return null;
        var now = health.NowOf(account);
        if (await portfolio.LastScheduledAsync(account.Id, cancellationToken) is not { } last) return now;
        // One that failed is tried again within the hour; a clock that was set back must not silence an account.
        return now < last.At ? now : last.At + TimeSpan.FromHours(last.Status == ImportStatus.Failed ? 1 : hours);
    }

    public async Task<JobResult> RunAsync(Account account, bool byUser, CancellationToken cancellationToken)
    {
        var outcome = await import.ExecuteAsync(account, byUser ? ImportTrigger.Person : ImportTrigger.Schedule, acceptsGaps: false, progress: null, cancellationToken);
        return outcome.Success ? JobResult.Ok : JobResult.Failed(outcome.Message);
    }
}
