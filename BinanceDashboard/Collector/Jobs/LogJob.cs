using BinanceDashboard.Store.Logs;
using Quartz;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Deletes what of the log is older than it is kept.</summary>
[DisallowConcurrentExecution]
public sealed partial class LogJob(LogCleaning cleaning, TimeProvider time, ILogger<LogJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var started = time.GetTimestamp();
        try
        {
            var deleted = await cleaning.CleanAsync(cancellationToken);
            if (deleted > 0) Log.Cleaned(logger, deleted, time.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2020, LogLevel.Information, "{Count} old entries of the log were deleted in {ElapsedMs:0} ms.")]
        public static partial void Cleaned(ILogger logger, int count, double elapsedMs);

        [LoggerMessage(2023, LogLevel.Warning, "The log could not be cleaned; it is tried again after a day, or the next start.")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
