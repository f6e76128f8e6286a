using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Fetches what trades, bookings, conversions and rewards are valued with: each amount in USD at its own time.</summary>
public sealed class TradePrices(Markets markets, FillQueries fills, IncomeQueries incomes, RecordQueries records, SymbolTermsReader terms, MinuteBatches minutes)
{
    /// <exception cref="ExchangeException">What came before is kept; the next run goes on from there.</exception>
    public async Task SyncAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        var needs = await NeedsAsync(account, client, cancellationToken);
        var pairs = (await markets.PairsAsync(account.Environment, client, cancellationToken)).Select(pair => pair.Symbol).ToHashSet(StringComparer.Ordinal);
        foreach (var asset in needs.GroupBy(need => need.Asset, need => need.At, StringComparer.Ordinal))
            if (MinutePrices.SymbolsOf(asset.Key).FirstOrDefault(pairs.Contains) is { } symbol)
                await minutes.FetchAsync(account.Environment, client, symbol, asset, cancellationToken);
    }

    private async Task<List<PriceNeed>> NeedsAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        var known = await terms.ReadAsync(account.Environment, client, cancellationToken);
        var needs = new List<PriceNeed>();
        await foreach (var fill in fills.StreamAsync(account.Id, new TradeFilter(), cancellationToken))
        {
            if (fill.Commission != 0) needs.Add(new PriceNeed(fill.CommissionAsset, fill.At));
            if (fill.MarginAsset is { } margin && fill.RealizedPnl != 0) needs.Add(new PriceNeed(margin, fill.At));
            if (fill.Market == Market.Spot && known.Of(fill.Market, fill.Symbol) is { } pair) needs.Add(new PriceNeed(pair.Quote, fill.At));
        }

        foreach (var market in new[] { Market.Usdm, Market.Coinm })
            needs.AddRange((await incomes.ListAsync(account.Id, market, cancellationToken)).Select(income => new PriceNeed(income.Asset, income.At)));
        foreach (var conversion in await records.ConversionsAsync(account.Id, cancellationToken))
            needs.AddRange([new PriceNeed(conversion.FromAsset, conversion.At), new PriceNeed(conversion.ToAsset, conversion.At)]);
        needs.AddRange((await records.DividendsAsync(account.Id, cancellationToken)).Select(dividend => new PriceNeed(dividend.Asset, dividend.At)));
        return needs;
    }
}
