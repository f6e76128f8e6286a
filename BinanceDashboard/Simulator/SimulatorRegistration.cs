using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BinanceDashboard.Simulator;

public static class SimulatorRegistration
{
    /// <summary>Takes in nothing; gives out a <see cref="SimulatorServer"/> that stands ready until somebody starts it, and its <see cref="SimulatorControl"/> from then on.</summary>
    public static IServiceCollection AddSimulator(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SimulatorServer>();
        services.TryAddSingleton(provider => provider.GetRequiredService<SimulatorServer>().Control);
        return services;
    }
}
