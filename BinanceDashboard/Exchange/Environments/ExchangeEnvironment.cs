using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Environments;

/// <summary>One environment and what is known of it while the program runs: its clock, its breakers and its rules.</summary>
internal sealed class ExchangeEnvironment(string name, EnvironmentOptions options, TimeProvider time)
{
    private readonly Dictionary<ApiFamily, CircuitBreaker> _breakers =
        Enum.GetValues<ApiFamily>().ToDictionary(family => family, _ => new CircuitBreaker(time));

    private readonly Dictionary<ApiFamily, SymbolRulesCache> _rules =
        Enum.GetValues<ApiFamily>().ToDictionary(family => family, _ => new SymbolRulesCache(time));

    public string Name => name;

    public EnvironmentOptions Options => options;

    public ExchangeClock Clock { get; } = new(time);

    /// <summary>Host and port of every REST root.</summary>
    public IReadOnlySet<string> Hosts { get; } = new[] { options.SpotRest, options.UsdmRest, options.CoinmRest }
        .OfType<string>().Where(root => root.Length > 0).Select(Host).ToHashSet();

    public static string Host(string root) => new Uri(root).Authority;

    public CircuitBreaker Breaker(ApiFamily family) => _breakers[family];

    public SymbolRulesCache Rules(ApiFamily family) => _rules[family];

    /// <summary>The root address without a slash at its end.</summary>
    /// <exception cref="ExchangeException">The environment does not offer the family.</exception>
    public string Root(ApiFamily family)
    {
        var root = family switch
        {
            ApiFamily.Api => options.SpotRest,
            ApiFamily.Sapi => options.HasSapi ? options.SpotRest : null,
            ApiFamily.Fapi => options.HasFutures ? options.UsdmRest : null,
            ApiFamily.Dapi => options.HasFutures ? options.CoinmRest : null,
            _ => throw new ArgumentOutOfRangeException(nameof(family), family, null),
        };
        return string.IsNullOrEmpty(root) ? throw NotOffered(family) : root.TrimEnd('/');
    }

    private ExchangeException NotOffered(ApiFamily family) => new(
        ExchangeErrorKind.NotSupported,
        $"The environment '{name}' does not offer {Words(family)}.");

    private static string Words(ApiFamily family) => family switch
    {
        ApiFamily.Api => "the spot API",
        ApiFamily.Sapi => "the wallet API (deposits, withdrawals, wallet totals, key permissions)",
        ApiFamily.Fapi => "USD-M futures",
        ApiFamily.Dapi => "COIN-M futures",
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, null),
    };
}
