using System.Collections.Concurrent;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector.Rates;

/// <summary>Where daily rates come from: one service for all exchanges, and for an exchange with money of its own the one that it names.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class RateSources : IDisposable
{
    private readonly ConcurrentDictionary<string, RateSource> _own = new(StringComparer.OrdinalIgnoreCase);
    private readonly RateHttp _http = new();
    private readonly RateSource? _common;
    private readonly BinanceClientFactory _clients;
    private readonly StoreChanges _changes;
    private readonly TimeProvider _time;

    public RateSources(IOptions<RatesOptions> options, BinanceClientFactory clients, StoreChanges changes, TimeProvider time)
    {
        (_clients, _changes, _time) = (clients, changes, time);
        if (options.Value.Address is { } address) _common = NewSource(address, DailyRates.NameOf(address), time.GetUtcNow);
    }

    /// <summary>From now on an exchange's daily rates come from there, and from nowhere else.</summary>
    public void Register(string environment, Uri address) =>
        _own[environment] = NewSource(address, environment, () => _clients.Create(environment, credentials: null, byUser: false).Clock.Now);

    public void Dispose() => _http.Dispose();

    /// <summary>Null where the settings name none.</summary>
    internal RateSource? Of(string environment) => _own.GetValueOrDefault(environment) ?? _common;

    private RateSource NewSource(Uri address, string name, Func<DateTimeOffset> now) =>
        new(name, new RateShelf(new DailyRates(address, name, _http, _time).ReadAsync, now, _changes.Signal));
}
