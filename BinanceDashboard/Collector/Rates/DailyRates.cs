using System.Collections.Frozen;

namespace BinanceDashboard.Collector.Rates;

/// <summary>Rates from a service that publishes them once a day.</summary>
/// <param name="name">Whose rates they are, in words.</param>
internal sealed class DailyRates(Uri address, string name, RateHttp http, TimeProvider time)
{
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>"frankfurter.dev", or host and port as the settings have them.</summary>
    public static string NameOf(Uri address) => address.Host.EndsWith("frankfurter.dev", StringComparison.OrdinalIgnoreCase) ? "frankfurter.dev" : address.Authority;

    /// <exception cref="RateException">It did not tell them.</exception>
    public async Task<FrozenDictionary<string, CurrencyRate>> ReadAsync(CancellationToken cancellationToken)
    {
        var answer = DailyAnswer.Parse(await JsonAsync(cancellationToken));
        var (source, at) = (Source(answer), time.GetUtcNow());
        return answer.UnitsPerUsd.ToFrozenDictionary(
            rate => rate.Key, rate => new CurrencyRate { Currency = rate.Key, UnitsPerUsd = rate.Value, Source = source, At = at }, StringComparer.Ordinal);
    }

    private string Source(DailyAnswer answer)
    {
        var whose = name == "frankfurter.dev" ? " of the European Central Bank" : "";
        return $"{name}, daily rates{whose}{(answer.DayText is { } day ? $", {day}" : "")}";
    }

    private async Task<byte[]> JsonAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var answer = await http.GetAsync(address, either.Token);
            return answer.IsSuccessStatusCode
                ? await answer.Content.ReadAsByteArrayAsync(either.Token)
                : throw new RateException($"answered with status {(int)answer.StatusCode}");
        }
        catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RateException($"did not answer within {Patience.TotalSeconds:0} seconds", failure);
        }
        catch (HttpRequestException failure)
        {
            throw new RateException("could not be reached", failure);
        }
    }
}
