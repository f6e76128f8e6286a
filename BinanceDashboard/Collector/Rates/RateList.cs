namespace BinanceDashboard.Collector.Rates;

/// <summary>What is known of rates where an exchange's accounts are looked at: those of its own pairs first, else the daily ones.</summary>
public sealed class RateList
{
    private readonly string _exchange;
    private readonly string? _source;
    private readonly RateState _pairs;
    private readonly RateState? _daily;

    /// <param name="source">Whose daily rates; null where there are none by the settings.</param>
    internal RateList(string exchange, RateState pairs, string? source, RateState? daily) => (_exchange, _pairs, _source, _daily) = (exchange, pairs, source, daily);

    /// <summary>The report currencies that have a rate, the dollar left out.</summary>
    public IEnumerable<CurrencyRate> Offered => ReportCurrencies.All.Skip(1).Select(Of).OfType<CurrencyRate>();

    /// <summary>The report currencies that have none.</summary>
    public IEnumerable<string> Missing => ReportCurrencies.All.Skip(1).Where(currency => Of(currency) is null);

    /// <summary>Why <see cref="Missing"/> have none, in a sentence.</summary>
    public string MissingReason => Sentence(Reason("them"));

    /// <param name="currency">Any currency, not only one of the report's.</param>
    public FoundRate Find(string currency, DateTimeOffset now)
    {
        if (currency == CurrencyRate.Dollar) return FoundRate.Of(CurrencyRate.OfDollar(now));
        return Of(currency) is { } rate ? FoundRate.Of(rate) : FoundRate.None($"There is no rate for {currency}: {Reason("it")}.{Again}");
    }

    /// <summary>Why the rate in use is not fresher; null where it could be read last time.</summary>
    public string? FaultOf(CurrencyRate rate)
    {
        var (name, state) = IsOf(_pairs, rate) ? (_exchange, _pairs) : (_source, _daily);
        return state?.Fault is { } fault ? $"{name} {fault}, so the last known rate is in use." : null;
    }

    private static bool IsOf(RateState state, CurrencyRate rate) => ReferenceEquals(state.Rates.GetValueOrDefault(rate.Currency), rate);

    private CurrencyRate? Of(string currency) => _pairs.Rates.GetValueOrDefault(currency) ?? _daily?.Rates.GetValueOrDefault(currency);

    private string Again => (_pairs.Fault ?? _daily?.Fault) is null ? "" : " It is tried again after a minute.";

    private string Sentence(string clause) => $"{char.ToUpperInvariant(clause[0])}{clause[1..]}.{Again}";

    private string Reason(string what)
    {
        var pairs = (_pairs.Fault, _pairs.ReadAt) switch
        {
            ({ } fault, _) => $"{_exchange} {fault}",
            (_, null) => $"{_exchange} has not answered yet",
            _ => $"{_exchange} trades no pair of {what} with USDT",
        };
        var daily = (_source, _daily?.Fault, _daily?.ReadAt) switch
        {
            (null, _, _) => $"{RatesOptions.Section}:{nameof(RatesOptions.Source)} is empty, so there are no daily rates",
            (_, { } fault, _) => $"{_source}, which has daily rates, {fault}",
            (_, _, null) => $"{_source}, which has daily rates, has not answered yet",
            _ => $"the daily rates of {_source} do not list {what}",
        };
        return $"{pairs}, and {daily}";
    }
}
