using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
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
        services.AddSingleton<PriceQueries>();
        services.AddSingleton<StartQueries>();
        services.AddSingleton<QualityQueries>();
        services.AddSingleton<ReportQueries>();
        services.AddSingleton<AccountCommands>();
        services.AddSingleton<FactCommands>();
        services.AddSingleton<ManualFlowCommands>();
        services.AddSingleton<NavImportCommands>();
        return services;
    }
}
