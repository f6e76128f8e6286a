namespace BinanceDashboard.Collector.Health;

internal static class HealthRegistration
{
    public static IServiceCollection AddHealthProbes(this IServiceCollection services) => services
        .AddSingleton<IHealthProbe, DatabaseProbe>().AddSingleton<IHealthProbe, MigrationsProbe>().AddSingleton<IHealthProbe, WriterProbe>().AddSingleton<IHealthProbe, DiskProbe>()
        .AddSingleton<IHealthProbe, ClockProbe>().AddSingleton<IHealthProbe, AccountsProbe>().AddSingleton<IHealthProbe, KeysProbe>().AddSingleton<IHealthProbe, JobsProbe>()
        .AddSingleton<FreeSpace>(path => new DriveInfo(path).AvailableFreeSpace).AddSingleton<HealthReader>();
}
