using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.CoinFutures;
using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.General;
using BinanceDashboard.Exchange.Limits;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.Us;
using BinanceDashboard.Exchange.UsdFutures;
using Endpoint = BinanceDashboard.Exchange.Sending.Endpoint;

namespace BinanceDashboard.Exchange;

/// <summary>
/// One run's way to one exchange. Cheap to create; limits, clock and breakers are shared by all clients. Safe for
/// concurrent use. Every call throws <see cref="ExchangeException"/> where it cannot answer.
/// </summary>
public sealed class BinanceClient
{
    private readonly ExchangeGateway _gateway;
    private readonly ExchangeOrigin _origin;

    internal BinanceClient(ExchangeGateway gateway, ExchangeOrigin origin)
    {
        _gateway = gateway;
        _origin = origin;
        SpotApi = new SpotApi(this);
        GeneralApi = new GeneralApi(this);
        UsApi = new UsApi(this);
        UsdFuturesApi = new UsdFuturesApi(this);
        CoinFuturesApi = new CoinFuturesApi(this);
    }

    public SpotApi SpotApi { get; }

    public GeneralApi GeneralApi { get; }

    public UsApi UsApi { get; }

    public UsdFuturesApi UsdFuturesApi { get; }

    public CoinFuturesApi CoinFuturesApi { get; }

    public string Environment => _origin.Environment;

    /// <summary>The exchange's clock, shared by all clients of the environment.</summary>
    public ExchangeClock Clock => _gateway.Clock(_origin);

    /// <summary>Sum over all pools of what this client has sent, every try counted, the clock's readings included.</summary>
    public long WeightSpent => _origin.Meter.Weight;

    /// <summary>How many requests this client has sent, every try counted, the clock's readings included.</summary>
    public long RequestsSent => _origin.Meter.Requests;

    /// <summary>
    /// Reads the exchange's clock anew and returns its time. Where there are futures their call is used, which spares
    /// spot's budget. Done by itself before the first signed call and when the exchange finds a timestamp wrong.
    /// </summary>
    public Task<DateTimeOffset> MeasureClockAsync(CancellationToken cancellationToken) => _gateway.MeasureClockAsync(_origin, cancellationToken);

    internal Task<T> SendAsync<T>(Endpoint endpoint, RequestParameters parameters, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        _gateway.SendAsync(_origin, endpoint, parameters, type, cancellationToken);

    /// <summary>Shared by all clients of the environment.</summary>
    internal SymbolRulesCache Rules(ApiFamily family) => _gateway.Rules(_origin, family);

    internal void ApplyLimits(Endpoint endpoint, IEnumerable<RateLimit> limits) => _gateway.ApplyLimits(_origin, endpoint, limits);
}
