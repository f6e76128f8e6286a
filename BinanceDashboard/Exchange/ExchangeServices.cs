using BinanceDashboard.Exchange.Environments;
using BinanceDashboard.Exchange.Limits;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Streams;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Exchange;

public static class ExchangeServices
{
    /// <summary>
    /// Takes in the section <c>Exchange</c> of the settings and what Binance answers over HTTPS and WebSockets; gives out
    /// <see cref="BinanceClientFactory"/>, whose clients answer with typed records in words of this program,
    /// <see cref="BinanceStreamFactory"/>, whose streams tell prices and accounts as they change, and <see cref="ExchangeEnvironments"/>. Binance's names, codes and limits end here; what fails is an
    /// <see cref="ExchangeException"/> with a kind and a sentence.
    /// </summary>
    public static IServiceCollection AddExchange(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ExchangeOptions>().Bind(configuration.GetSection(ExchangeOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ExchangeOptions>, ExchangeOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ExchangeEnvironments>();
        services.AddSingleton<WeightLimiter>();
        services.AddMetrics().AddSingleton<ExchangeMetrics>();
        services.AddSingleton<ExchangeHttp>();
        services.AddSingleton<RequestSender>();
        services.AddSingleton<ExchangeGateway>();
        services.AddSingleton(provider => new BinanceClientFactory(
            provider.GetRequiredService<ExchangeEnvironments>(),
            provider.GetRequiredService<ExchangeGateway>()));
        services.AddSingleton(provider => new BinanceStreamFactory(
            provider.GetRequiredService<ExchangeEnvironments>(),
            provider.GetRequiredService<BinanceClientFactory>(),
            provider.GetRequiredService<IOptions<ExchangeOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<BinanceStreamFactory>>()));
        return services;
    }
}
