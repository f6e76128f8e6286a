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
    /// <param name="leavesHalf">Half of every budget stays free for others: for what takes many calls and nothing waits for.</param>
    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public BinanceClient Create(string environment, ApiCredentials? credentials, bool byUser, bool leavesHalf = false) =>
        new(_gateway, new ExchangeOrigin(_environments.Get(environment).Name, credentials, byUser, leavesHalf));

    /// <summary>What is used of each budget that was drawn from since the start.</summary>
    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public IReadOnlyList<WeightUsed> WeightUsed(string environment) => _gateway.WeightUsed(environment);

    /// <summary>Which parts of the exchange are left alone for a moment, because they do not answer.</summary>
    /// <exception cref="ExchangeException">There is no such environment.</exception>
    public IReadOnlyList<CircuitState> Circuits(string environment) => _gateway.Circuits(environment);
}
