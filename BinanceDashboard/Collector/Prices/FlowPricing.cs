using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Prices;

/// <summary>Values flows at their own time, over the candles of the pairs that lead to USD.</summary>
internal sealed class FlowPricing(CandleReader candles, PriceGraph graph)
{
    /// <summary>The flow with its price; null where no pair of its asset traded in that minute.</summary>
    public async Task<CashFlow?> PriceAsync(CashFlow flow, CancellationToken cancellationToken)
    {
        foreach (var path in graph.Paths(flow.Asset))
            if (await PriceAsync(path, flow.At, cancellationToken) is { } price)
                return flow with
                {
                    Price = price,
                    PriceSource = path.Steps.IsEmpty ? path.Source : $"{path.Source}, open of the minute",
                    AmountUsd = decimal.Round(flow.Quantity * price, 8, MidpointRounding.ToEven),
                };
        return null;
    }

    private async Task<decimal?> PriceAsync(PricePath path, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var opens = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var step in path.Steps)
        {
            opens[step.Symbol] = await candles.OpenAsync(step.Symbol, at, cancellationToken);
            if (opens[step.Symbol] is null) return null;
        }

        return path.Price(symbol => opens[symbol]);
    }
}
