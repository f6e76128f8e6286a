using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Components.Layout;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Reading;

/// <summary>Reads the rate of the currency that was asked for. USD is never waited for long; another currency until its page would seem to hang.</summary>
internal sealed class CurrencyReader(RateReader rates, TimeProvider time)
{
    private static readonly TimeSpan ShortWait = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongWait = TimeSpan.FromSeconds(3);

    /// <param name="accounts">What is looked at, all of one exchange.</param>
    /// <param name="wanted">As the address has it.</param>
    public async Task<CurrencyView> ReadAsync(IReadOnlyList<Account> accounts, string wanted, CancellationToken cancellationToken)
    {
        if (accounts.Count == 0) return new CurrencyView();
        var known = await RatesAsync(accounts[0].Environment, wanted == ReportCurrency.DollarCode ? ShortWait : LongWait, cancellationToken);
        var view = new CurrencyView { Offered = [ReportCurrency.DollarCode, .. known.Offered.Select(rate => rate.Currency)], Missing = Missing(known) };
        if (wanted == ReportCurrency.DollarCode) return view;
        if (ReportCurrencies.Known(wanted) is not { } currency)
            return view with { Notice = $"\"{wanted}\" is no currency that amounts can be shown in, so they are in USD. Choose another one in the bar above." };
        var found = known.Find(currency, time.GetUtcNow());
        if (found.Rate is not { } rate) return view with { Notice = $"{found.Reason} Amounts are in USD until then." };
        return view with { Report = new ReportCurrency { Code = currency, UnitsPerUsd = rate.UnitsPerUsd }, Source = rate.Source, At = rate.At, Fault = known.FaultOf(rate) };
    }

    // What comes later is announced as a change, and the page reads it then.
    private async Task<RateList> RatesAsync(string environment, TimeSpan wait, CancellationToken cancellationToken)
    {
        try
        {
            return await rates.ReadAsync(environment, cancellationToken).WaitAsync(wait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return rates.Known(environment);
        }
    }

    private static string? Missing(RateList known)
    {
        var missing = known.Missing.ToList();
        return missing.Count == 0 ? null : $"Without a rate: {string.Join(", ", missing)}. {known.MissingReason}";
    }
}
