using BinanceDashboard.Collector.Rates;

namespace BinanceDashboard.Api.Trades;

/// <summary>The rate that amounts were converted at.</summary>
public sealed record RateContract(decimal UnitsPerUsd, string Source, DateTimeOffset At)
{
    internal static RateContract? Of(CurrencyRate rate) => rate.Currency == CurrencyRate.Dollar ? null : new RateContract(rate.UnitsPerUsd, rate.Source, rate.At);
}
