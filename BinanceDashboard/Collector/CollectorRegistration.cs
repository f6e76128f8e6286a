using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Collector.Health;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Collector.Live;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Collector.Records;
using BinanceDashboard.Collector.Snapshots;
using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Collector.Trading;
using Microsoft.Extensions.Options;
using Quartz;

namespace BinanceDashboard.Collector;

public static class CollectorRegistration
{
    // Short, because what is due follows from what is stored: a beat with nothing due is one small query.
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    // A run that waits for the exchange is abandoned: what it would have brought is due again after the next start.
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(5);

    private const string LogJobName = "logs";

    // A look at a folder.
    private static readonly TimeSpan BackupBeat = TimeSpan.FromMinutes(1);

    internal static readonly string[] Jobs = ["snapshots", "flows", "records", "trading", "imports", "alerts", "webhooks"];

    /// <summary>Takes answers of the exchange in and hands facts to the store; the only writer of exchange facts.</summary>
    public static IServiceCollection AddCollector(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CollectorOptions>().Bind(configuration.GetSection("Collector")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Markets>().AddSingleton<SnapshotCollector>().AddSingleton<FlowSync>().AddSingleton<ImportedPrices>().AddSingleton<BenchmarkHours>().AddSingleton<BenchmarkChoice>().AddSingleton<BenchmarkLab>().AddSingleton<PriceSync>().AddSingleton<PriceFetch>();
        services.AddSingleton<RunGate>().AddSingleton<AccountStreams>().AddSingleton<AccountRuns>().AddSingleton<AccountSyncs>().AddSingleton<AccountHealth>().AddSingleton<AccountCheck>().AddSingleton<CollectorCommands>();
        services.AddSingleton<ReportReader>().AddSingleton<DueAccounts>().AddSingleton<ExchangeBudgets>().AddSingleton<CoinDetails>().AddSingleton<HistoryWalk>().AddSingleton<ReportedTotals>().AddSingleton<FlowJob.Memory>();
        services.AddSingleton<FactReader>().AddSingleton<RecordSync>().AddSingleton<RecordRuns>().AddSingleton<RecordJob.Memory>();
        services.AddSingleton<FuturesSymbols>().AddSingleton<SymbolOrder>().AddSingleton<IdProof>().AddSingleton<IncomeSync>().AddSingleton<FillSync>().AddSingleton<OrderSync>();
        services.AddSingleton<OpeningSync>().AddSingleton<TradingSync>().AddSingleton<TradingRuns>().AddSingleton<TradingSyncs>().AddSingleton<TradingJob.Memory>().AddSingleton<TradingCoverage>().AddSingleton<WholeSync>();
        services.AddSingleton<SymbolTermsReader>().AddSingleton<MinuteBatches>().AddSingleton<TradePrices>().AddSingleton<PositionReader>().AddSingleton<BridgeCoverage>().AddSingleton<BridgeReader>().AddSingleton<HoldingsReader>();
        services.AddSingleton<DayChanges>().AddSingleton<FillTotalsReader>().AddSingleton<TradingRulesReader>().AddSingleton<OpenPositionReader>();
        services.AddSingleton<KeptSymbols>().AddSingleton<PortfolioReader>().AddSingleton<PortfolioItems>().AddSingleton<ImportReader>().AddSingleton<PortfolioImport>();
        services.AddSingleton<AlertReadings>().AddSingleton<AlertCheck>().AddSingleton<AlertRules>().AddSingleton<WebhookClient>().AddSingleton<Webhooks>().AddSingleton<WebhookSender>();
        services.AddOptions<AlertsOptions>().Bind(configuration.GetSection(AlertsOptions.Section));
        services.AddSingleton<ManualFlows>().AddSingleton<NavImport>().AddSingleton<StatementImport>().AddSingleton<CoverageReader>();
        services.AddOptions<RatesOptions>().Bind(configuration.GetSection(RatesOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RatesOptions>, RatesOptionsValidator>().AddSingleton<RateSources>().AddSingleton<RateReader>();
        services.AddSingleton<IAccountJob, SnapshotJob>().AddSingleton<IAccountJob, FlowJob>().AddSingleton<IAccountJob, RecordJob>().AddSingleton<IAccountJob, TradingJob>().AddSingleton<IAccountJob, ImportJob>().AddSingleton<IAccountJob, AlertJob>().AddSingleton<IAccountJob, WebhookJob>();
        services.AddMetrics().AddSingleton<CollectorMetrics>().AddSingleton<BackupJobReader>();
        services.AddSingleton<LiveChanges>().AddSingleton<LiveBooks>().AddSingleton<LiveAccounts>();
        services.AddHealthProbes().AddSingleton<KeyFaults>();
        services.AddSingleton<PausedJobs>().AddSingleton<JobBoard>().AddSingleton<JobRunner>().AddSingleton<JobReader>().AddSingleton<JobCommands>();
        services.AddQuartz(quartz =>
        {
            foreach (var job in Jobs) Schedule<JobBeat>(quartz, job, Beat);
            Schedule<LogJob>(quartz, LogJobName, Day);
            Schedule<BackupJob>(quartz, BackupJobReader.Name, BackupBeat);
        });
        services.Configure<QuartzSchedulerOptions>(options => options.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        services.Configure<HostOptions>(options => options.ShutdownTimeout = LongestFarewell);
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static void Schedule<TJob>(IQuartzBuilder quartz, string name, TimeSpan every)
        where TJob : IJob =>
        quartz.ScheduleJob<TJob>(trigger => trigger.WithIdentity(name).StartNow().WithSimpleSchedule(beat => beat.WithInterval(every).RepeatForever()), job => job.WithIdentity(name));
}
