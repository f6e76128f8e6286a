using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Sums up what stored fills cost and made. Nothing is asked of the exchange.</summary>
public sealed class FillTotalsReader(TradeListQueries trades, PriceQueries prices)
{
    public async Task<FillTotals> ReadAsync(IReadOnlyList<Account> accounts, TradeFilter filter, CancellationToken cancellationToken)
    {
        var totals = new FillTotals();
        foreach (var account in accounts)
        {
            var rows = await trades.MoneyAsync(account.Id, filter, cancellationToken).ToListAsync(cancellationToken);
            var symbols = rows.SelectMany(row => new[] { row.CommissionAsset, row.MarginAsset }).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(MinutePrices.SymbolsOf).ToList();
            var minutes = symbols.Count == 0 ? new MinutePrices([]) : new MinutePrices(await prices.MinutesAsync(account.Environment, symbols, cancellationToken));
            foreach (var row in rows) totals.Add(row, minutes.Find);
        }

        return totals;
    }
}
