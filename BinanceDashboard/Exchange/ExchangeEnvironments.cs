using System.Collections.Concurrent;
using BinanceDashboard.Exchange.Environments;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Exchange;

/// <summary>The exchanges that an account can be put on. Safe for concurrent use.</summary>
public sealed class ExchangeEnvironments
{
    private readonly ConcurrentDictionary<string, ExchangeEnvironment> _environments = new(StringComparer.OrdinalIgnoreCase);
    private readonly TimeProvider _time;

    public ExchangeEnvironments(IOptions<ExchangeOptions> options, TimeProvider time)
    {
        _time = time;
        foreach (var (name, environment) in options.Value.Environments)
        {
            Register(name, environment);
        }
    }

    /// <summary>In alphabetical order.</summary>
    public IReadOnlyList<string> Names => [.. _environments.Keys.Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Null if there is no such environment; names are compared without regard to case.</summary>
    public EnvironmentOptions? Find(string name) => _environments.GetValueOrDefault(name)?.Options;

    /// <summary>Whether it is Binance.US, which has wallet calls of its own; false if there is no such environment.</summary>
    public bool IsUs(string name) => _environments.GetValueOrDefault(name) is { IsUs: true };

    /// <summary>
    /// Adds an environment whose addresses are known only at run time, or replaces one; what was measured of a
    /// replaced one (its clock, its faults) starts afresh, also for clients that exist already.
    /// </summary>
    /// <exception cref="ArgumentException">An address is not a root address; the message names it.</exception>
    public void Register(string name, EnvironmentOptions options)
    {
        var faults = EnvironmentFaults.Of(name, options).ToList();
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(options));
        }

        _environments[name] = new ExchangeEnvironment(name, options, _time);
    }

    internal ExchangeEnvironment Get(string name) => _environments.TryGetValue(name, out var environment)
        ? environment
        : throw new ExchangeException(
            ExchangeErrorKind.NotSupported,
            $"There is no environment called '{name}'; choose one of: {string.Join(", ", Names)}.");
}
