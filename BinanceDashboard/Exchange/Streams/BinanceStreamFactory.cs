using BinanceDashboard.Exchange.Sending;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>
/// The streams of an environment. One that the environment has no address for is null. Safe for concurrent use; the streams are connected
/// only while they are read.
/// </summary>
public sealed class BinanceStreamFactory
{
    private const int Usdm = 1;
    private const int Coinm = 2;

    private readonly ExchangeEnvironments _environments;
    private readonly BinanceClientFactory _clients;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _time;
    private readonly ILogger<BinanceStreamFactory> _logger;

    internal BinanceStreamFactory(ExchangeEnvironments environments, BinanceClientFactory clients, IOptions<ExchangeOptions> options, TimeProvider time, ILogger<BinanceStreamFactory> logger) =>
        (_environments, _clients, _patience, _time, _logger) = (environments, clients, options.Value.Timeout, time, logger);

    /// <summary>Last prices of all pairs, each in its quote asset.</summary>
    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public PriceStream? SpotPrices(string environment) => Prices($"The stream of spot prices of {environment}", Options(environment).SpotStream, "/ws/!miniTicker@arr", null);

    /// <summary>Mark prices of all USD-M contracts, each in its quote asset.</summary>
    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public PriceStream? UsdFuturesPrices(string environment) =>
        Prices($"The stream of USD-M prices of {environment}", Futures(environment)?.UsdmStream, "/market/ws/!markPrice@arr@1s", Usdm);

    /// <summary>Mark prices of all COIN-M contracts, in US dollars.</summary>
    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public PriceStream? CoinFuturesPrices(string environment) =>
        Prices($"The stream of COIN-M prices of {environment}", Futures(environment)?.CoinmStream, "/ws/!markPrice@arr@1s", Coinm);

    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public AccountStream? SpotAccount(string environment, ApiCredentials credentials)
    {
        if (Root(Options(environment).SpotWsApi) is not { } root) return null;
        return Account(new SpotAccountFeed(Client(environment, credentials), credentials, new Uri(root + "/ws-api/v3"), _time));
    }

    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public AccountStream? UsdFuturesAccount(string environment, ApiCredentials credentials)
    {
        if (Root(Futures(environment)?.UsdmStream) is not { } root) return null;
        return Account(new FuturesAccountFeed(Client(environment, credentials), StreamEndpoints.UsdmListenKey, "USD-M", root + "/private/ws/", _time));
    }

    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public AccountStream? CoinFuturesAccount(string environment, ApiCredentials credentials)
    {
        if (Root(Futures(environment)?.CoinmStream) is not { } root) return null;
        return Account(new FuturesAccountFeed(Client(environment, credentials), StreamEndpoints.CoinmListenKey, "COIN-M", root + "/ws/", _time));
    }

    private PriceStream? Prices(string name, string? address, string path, int? kind)
    {
        if (Root(address) is not { } root) return null;
        var feed = new PriceFeed(name, new Uri(root + path), kind);
        return new PriceStream(feed, Connection(feed));
    }

    private AccountStream Account(AccountFeed feed) => new(feed, Connection(feed));

    private StreamConnection Connection(StreamFeed feed) => new(feed, _patience, _time, _logger);

    private BinanceClient Client(string environment, ApiCredentials credentials) => _clients.Create(environment, credentials, byUser: false);

    private EnvironmentOptions Options(string environment) => _environments.Get(environment).Options;

    private EnvironmentOptions? Futures(string environment) => Options(environment) is { HasFutures: true } options ? options : null;

    private static string? Root(string? address) => string.IsNullOrEmpty(address) ? null : address.TrimEnd('/');
}
