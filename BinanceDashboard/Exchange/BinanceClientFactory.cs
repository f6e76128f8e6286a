using BinanceDashboard.Exchange.Limits;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange;

/// <summary>Safe for concurrent use.</summary>
public sealed class BinanceClientFactory
{
    private readonly ExchangeEnvironments _environments;
    private readonly ExchangeGateway _gateway;

    internal BinanceClientFactory(ExchangeEnvironments environments, ExchangeGateway gateway)
    {
        _environments = environments;
        _gateway = gateway;
    }

    /// <param name="credentials">Null for a client that reads public data only.</param>
    /// <param name="byUser">A person's own command: it is tried even while the exchange seems to be down. A ban is kept in any case.</param>
    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public BinanceClient Create(string environment, ApiCredentials? credentials, bool byUser) =>
        new(_gateway, new ExchangeOrigin(_environments.Get(environment).Name, credentials, byUser));

    /// <summary>What is used of each budget that was drawn from since the start.</summary>
    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public IReadOnlyList<WeightUsed> WeightUsed(string environment) => _gateway.WeightUsed(environment);
}
