using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Collector.Records;
using BinanceDashboard.Collector.Snapshots;
using BinanceDashboard.Collector.Streams;
using Quartz;

namespace BinanceDashboard.Collector;

public static class CollectorRegistration
{
    // Short, because what is due follows from what is stored: a beat with nothing due is one small query.
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    // A run that waits for the exchange is abandoned: what it would have brought is due again after the next start.
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(5);

    internal static readonly string[] Jobs = ["snapshots", "flows", "records"];

    /// <summary>Takes answers of the exchange in and hands facts to the store; the only writer of exchange facts.</summary>
    public static IServiceCollection AddCollector(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CollectorOptions>().Bind(configuration.GetSection("Collector")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Markets>().AddSingleton<SnapshotCollector>().AddSingleton<FlowSync>().AddSingleton<ImportedPrices>().AddSingleton<PriceSync>();
        services.AddSingleton<RunGate>().AddSingleton<AccountStreams>().AddSingleton<AccountRuns>().AddSingleton<AccountSyncs>().AddSingleton<AccountHealth>().AddSingleton<CollectorCommands>();
        services.AddSingleton<ReportReader>().AddSingleton<DueAccounts>().AddSingleton<ExchangeBudgets>().AddSingleton<CoinDetails>().AddSingleton<HistoryWalk>().AddSingleton<FlowJob.Memory>();
        services.AddSingleton<FactReader>().AddSingleton<RecordSync>().AddSingleton<RecordRuns>().AddSingleton<RecordJob.Memory>();
        services.AddSingleton<ManualFlows>().AddSingleton<NavImport>().AddSingleton<CoverageReader>();
        services.AddQuartz(quartz =>
        {
            Schedule<SnapshotJob>(quartz, Jobs[0]);
            Schedule<FlowJob>(quartz, Jobs[1]);
            Schedule<RecordJob>(quartz, Jobs[2]);
        });
        services.Configure<QuartzSchedulerOptions>(options => options.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        services.Configure<HostOptions>(options => options.ShutdownTimeout = LongestFarewell);
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static void Schedule<TJob>(IQuartzBuilder quartz, string name)
        where TJob : IJob =>
        quartz.ScheduleJob<TJob>(trigger => trigger.WithIdentity(name).StartNow().WithSimpleSchedule(beat => beat.WithInterval(Beat).RepeatForever()), job => job.WithIdentity(name));
}
