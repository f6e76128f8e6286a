using BinanceDashboard.Store.Backups;
using Quartz;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>The schedule's look at whether a backup is due.</summary>
[DisallowConcurrentExecution]
public sealed partial class BackupJob(BackupSchedule schedule, CollectorMetrics metrics, ILogger<BackupJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            if (await schedule.RunIfDueAsync(cancellationToken) is { } outcome)
                metrics.Ran(BackupJobReader.Name, outcome.Failure is null ? JobOutcome.Ok : JobOutcome.Failed, outcome.Took);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Broke(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2022, LogLevel.Error, "The scheduled backup broke off; it is tried again with the next look.")]
        public static partial void Broke(ILogger logger, Exception failure);
    }
}
