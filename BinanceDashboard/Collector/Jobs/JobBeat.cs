using Quartz;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>The schedule's look at one job: whichever accounts are due have it run.</summary>
[DisallowConcurrentExecution]
public sealed class JobBeat(JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.RunDueAsync(context.JobDetail.Key.Name, cancellationToken);
}
