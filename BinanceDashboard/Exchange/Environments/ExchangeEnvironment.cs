using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Sending;
using Endpoint = BinanceDashboard.Exchange.Sending.Endpoint;

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

    /// <summary>Binance.US: by the name that the settings give it, and by its address under any other name.</summary>
    public bool IsUs { get; } = name.Equals("Us", StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(options.SpotRest, UriKind.Absolute, out var root) && root.Host.EndsWith(".binance.us", StringComparison.OrdinalIgnoreCase));

    /// <summary>Host and port of every REST root.</summary>
    public IReadOnlySet<string> Hosts { get; } = new[] { options.SpotRest, options.UsdmRest, options.CoinmRest }
        .OfType<string>().Where(root => root.Length > 0).Select(Host).ToHashSet();

    public static string Host(string root) => new Uri(root).Authority;

    public CircuitBreaker Breaker(ApiFamily family) => _breakers[family];

    /// <summary>How the breakers of what the environment offers stand.</summary>
    public IReadOnlyList<CircuitState> Circuits() =>
        [.. _breakers.Where(pair => Offered(pair.Key) is not null).Select(pair => new CircuitState(Host(Offered(pair.Key)!), Words(pair.Key), pair.Value.Failures, pair.Value.OpenUntil, pair.Value.LastFault))];

    public SymbolRulesCache Rules(ApiFamily family) => _rules[family];

    /// <summary>The root address without a slash at its end.</summary>
    /// <exception cref="ExchangeException">The environment does not offer the family.</exception>
    public string Root(ApiFamily family)
    {
        return Offered(family) is { } root ? root.TrimEnd('/') : throw NotOffered(family);
    }

    /// <exception cref="ExchangeException">The environment does not offer the call.</exception>
    public void ThrowIfNotOffered(Endpoint endpoint)
    {
        _ = Root(endpoint.Family);
        if (endpoint.Venue == (IsUs ? Venue.Global : Venue.Us))
        {
            throw new ExchangeException(
                ExchangeErrorKind.NotOffered,
                IsUs
                    ? $"The environment '{name}' is Binance.US, which does not offer {endpoint.Path}."
                    : $"The environment '{name}' does not offer {endpoint.Path}; only Binance.US does.");
        }
    }

    private string? Offered(ApiFamily family)
    {
        var root = family switch
        {
            ApiFamily.Api => options.SpotRest,
            ApiFamily.Sapi => options.HasSapi ? options.SpotRest : null,
            ApiFamily.Fapi => options.HasFutures ? options.UsdmRest : null,
            ApiFamily.Dapi => options.HasFutures ? options.CoinmRest : null,
            _ => throw new ArgumentOutOfRangeException(nameof(family), family, null),
        };
        return string.IsNullOrEmpty(root) ? null : root;
    }

    private ExchangeException NotOffered(ApiFamily family) => new(
        ExchangeErrorKind.NotOffered,
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
