using Microsoft.Extensions.Logging.Console;

namespace BinanceDashboard.Store.Logs;

public static class LogRegistration
{
    /// <summary>Keeps what the program logs, in the database and in files, until it ends. To be added before what logs while it stops.</summary>
    public static IServiceCollection AddLogs(this IServiceCollection services)
    {
        services.AddSingleton<ILoggerProvider, LogProvider>().AddSingleton<ConsoleFormatter, LogConsole>();
        return services.AddHostedService(provider => provider.GetRequiredService<LogPump>());
    }
}
