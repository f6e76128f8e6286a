using BinanceDashboard.Store.Backups;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Logs;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Settings;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store;

public static class StoreRegistration
{
    /// <summary>Takes facts in over one writer, gives them out as records over read-only connections, and says when something changed.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        var path = configuration["Storage:DataDirectory"];
        services.AddSingleton(_ => DataDirectory.Open(string.IsNullOrWhiteSpace(path) ? DataDirectory.DefaultPath : path));
        services.AddSingleton<StoreChanges>();
        services.AddSingleton<StoreWriter>();
        services.AddSingleton<StoreStartup>();
        services.AddDbContextFactory<DashboardContext>((provider, options) =>
            StoreOptions.ForReaders(options, provider.GetRequiredService<DataDirectory>()));
        services.AddSingleton<AccountQueries>();
        services.AddSingleton<NavQueries>();
        services.AddSingleton<FlowQueries>();
        services.AddSingleton<RecordQueries>();
        services.AddSingleton<FillQueries>();
        services.AddSingleton<OpeningQueries>();
        services.AddSingleton<OrderQueries>();
        services.AddSingleton<TradeListQueries>();
        services.AddSingleton<IncomeQueries>();
        services.AddSingleton<ArrivalQueries>();
        services.AddSingleton<TradedAssetQueries>();
        services.AddSingleton<PriceQueries>();
        services.AddSingleton<StartQueries>();
        services.AddSingleton<QualityQueries>();
        services.AddSingleton<ReportQueries>();
        services.AddSingleton<PortfolioQueries>();
        services.AddSingleton<AccountCommands>();
        services.AddSingleton<FactCommands>();
        services.AddSingleton<ManualFlowCommands>();
        services.AddSingleton<NavImportCommands>();
        services.AddSingleton<PortfolioCommands>();
        services.AddSingleton<StatementQueries>();
        services.AddSingleton<AlertQueries>();
        services.AddSingleton<AlertCommands>();
        services.AddSingleton<StatementCommands>();
        services.AddSingleton<TokenQueries>();
        services.AddSingleton<TokenCommands>();
        services.AddOptions<LogOptions>().Bind(configuration.GetSection("Logs")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ChoiceFile>().AddSingleton<BackupShelf>().AddSingleton<BackupRuns>().AddSingleton<BackupSchedule>();
        services.AddSingleton<LogQueue>();
        services.AddSingleton<LogFiles>();
        services.AddSingleton<LogChanges>();
        services.AddSingleton<LogPump>();
        services.AddSingleton<LogQueries>();
        services.AddSingleton<LogCleaning>();
        return services;
    }
}
