using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Store.Logs;

public static class LogRegistration
{
    /// <summary>Keeps what the program logs, in the database and in files, until it ends. To be added before what logs while it stops.</summary>
    public static IServiceCollection AddLogs(this IServiceCollection services)
    {
        services.AddSingleton<LogLevelChoice>();
        services.AddSingleton<IConfigureOptions<LoggerFilterOptions>>(provider => provider.GetRequiredService<LogLevelChoice>());
        services.AddSingleton<IOptionsChangeTokenSource<LoggerFilterOptions>>(provider => provider.GetRequiredService<LogLevelChoice>());
        services.AddSingleton<ILoggerProvider, LogProvider>().AddSingleton<ConsoleFormatter, LogConsole>();
        return services.AddHostedService(provider => provider.GetRequiredService<LogPump>());
    }
}
