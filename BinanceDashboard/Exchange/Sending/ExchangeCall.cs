using BinanceDashboard.Exchange.Environments;
using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>One call on its way, all its tries together. Not for concurrent use.</summary>
internal sealed class ExchangeCall
{
    private string? _host;
    private PoolKey? _pool;

    public required ExchangeEnvironment Environment { get; init; }

    public required Endpoint Endpoint { get; init; }

    public required RequestParameters Parameters { get; init; }

    public required ApiCredentials? Credentials { get; init; }

    /// <summary>A person waits for the answer.</summary>
    public required bool ByUser { get; init; }

    /// <summary>It waits where half of a budget is used.</summary>
    public bool LeavesHalf { get; init; }

    public required WeightMeter Meter { get; init; }

    /// <summary>Local time after which it is no longer waited for room in a budget.</summary>
    public required DateTimeOffset PatientUntil { get; init; }

    /// <summary>False for a call that has a stand-in, to be asked at once.</summary>
    public bool MayRetry { get; init; } = true;

    /// <summary>Host and port that it goes to.</summary>
    public string Host => _host ??= ExchangeEnvironment.Host(Root);

    /// <summary>Both kinds of futures draw from one budget, whichever host they are on.</summary>
    public string FuturesHost
    {
        get
        {
            // Where the call is not offered, that is said of its own kind.
            _ = Root;
            return ExchangeEnvironment.Host(Environment.Root(ApiFamily.Fapi));
        }
    }

    public PoolKey Pool => _pool ??= PoolKey.Of(this);

    public string Root => Environment.Root(Endpoint.Family);

    public CircuitBreaker Breaker => Environment.Breaker(Endpoint.Family);

    /// <summary>Local time at which the present try left.</summary>
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>Local time at which the head of its answer came; null while there is none.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Whether the present try left.</summary>
    public bool IsSent { get; private set; }

    public void Sent(DateTimeOffset at) => (SentAt, IsSent) = (at, true);

    public void Answered(DateTimeOffset at) => AnsweredAt = at;

    public void BeginTry() => (AnsweredAt, IsSent) = (null, false);
}
