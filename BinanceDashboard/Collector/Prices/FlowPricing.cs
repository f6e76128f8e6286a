using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Prices;

/// <summary>Values flows at their own time, over the candles of the pairs that lead to USD.</summary>
internal sealed class FlowPricing(CandleReader candles, PriceGraph graph)
{
    // More than an amount in USD can be kept as: nobody moved that, somebody typed it.
    private const decimal MostUsd = 90_000_000_000m;

    /// <summary>The flow with its price; null where no pair of its asset traded in that minute or the hour after it, or the amount is beyond what can be kept.</summary>
    public async Task<CashFlow?> PriceAsync(CashFlow flow, CancellationToken cancellationToken)
    {
        CashFlow? afterHalt = null;
        foreach (var path in graph.Paths(flow.Asset))
        {
            if (await CandlesAsync(path, flow.At, cancellationToken) is not { } found || path.Price(symbol => found[symbol].Open) is not { } price) continue;
            if (Math.Abs(flow.Quantity) > MostUsd / price) return null;
            var halted = found.Values.Any(candle => candle.Interval == CandleInterval.HaltedMinute);
            var priced = flow with
            {
                Price = price,
                PriceSource = path.Steps.IsEmpty ? path.Source : $"{path.Source}, {(halted ? "first open after a halt" : "open of the minute")}",
                AmountUsd = decimal.Round(flow.Quantity * price, 8, MidpointRounding.ToEven),
            };
            if (!halted) return priced;
            afterHalt ??= priced;
        }

        return afterHalt;
    }

    private async Task<Dictionary<string, Candle>?> CandlesAsync(PricePath path, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Candle>(StringComparer.Ordinal);
        foreach (var step in path.Steps)
        {
            if (await candles.FindAsync(step.Symbol, at, cancellationToken) is not { } candle) return null;
            found[step.Symbol] = candle;
        }

        return found;
    }
}
