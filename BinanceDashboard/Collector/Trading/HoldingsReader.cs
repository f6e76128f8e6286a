using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Analytics.Holdings;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Reads what an account holds and what it cost. Nothing is asked of the exchange, and costs are worked out anew only where a fact or a price of theirs is new.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class HoldingsReader(
    NavQueries navs, FillQueries fills, IncomeQueries incomes, RecordQueries records, FlowQueries flows, PriceQueries prices, ArrivalQueries arrivals, SymbolTermsReader terms)
{
    private readonly AccountMemory<HoldingsState> _memory = new();
    private readonly RunGate _gate = new();

    public async Task<AccountHoldings> ReadAsync(Account account, CostMethod method, CancellationToken cancellationToken)
    {
        if (await navs.LatestAsync(account.Id, cancellationToken) is not { } snapshot) return new AccountHoldings(null, null, []);
        var assets = await navs.AssetsAsync(account.Id, snapshot.At, cancellationToken);
        var costs = await CostsAsync(account, method, cancellationToken);
        return new AccountHoldings(snapshot.At, snapshot.Complete ? snapshot.Nav : null, HoldingCalculator.Of(snapshot.Nav, assets, costs));
    }

    private async Task<IReadOnlyList<AssetCost>> CostsAsync(Account account, CostMethod method, CancellationToken cancellationToken)
    {
        using var pass = await _gate.EnterAsync(account.Id, cancellationToken);
        var last = _memory.Take(account.Id);
        var now = await NowAsync(account, last?.Marks ?? default, cancellationToken);
        var isSame = last?.HasFactsOf(now) == true && await arrivals.MinutesAsync(account.Environment, last.Pairs, last.Marks, now.Marks, cancellationToken) is [];
        var state = isSame ? last! with { Marks = now.Marks } : now;
        if (!state.Costs.TryGetValue(method, out var costs))
        {
            (var ledger, state) = await LedgerAsync(account, now, cancellationToken);
            costs = CostBasisCalculator.Build(ledger, method);
            if (isSame) foreach (var (other, known) in last!.Costs) state.Costs[other] = known;
            state.Costs[method] = costs;
        }

        _memory.Keep(account.Id, state);
        return costs;
    }

    private async Task<HoldingsState> NowAsync(Account account, ArrivalMarks after, CancellationToken cancellationToken) => new()
    {
        Known = terms.Known(account.Environment),
        Marks = await arrivals.MarksAsync(account.Id, after, cancellationToken),
        Conversions = await records.ConversionsAsync(account.Id, cancellationToken),
        Dividends = await records.DividendsAsync(account.Id, cancellationToken),
        Flows = await flows.ListAsync(account.Id, cancellationToken),
    };

    // The marks were read before the facts: what comes in between is looked at once more, and never missed.
    private async Task<(CostLedger Ledger, HoldingsState State)> LedgerAsync(Account account, HoldingsState now, CancellationToken cancellationToken)
    {
        var facts = new CostFacts
        {
            Fills = await fills.StreamAsync(account.Id, new TradeFilter { Market = Market.Spot }, cancellationToken).ToListAsync(cancellationToken),
            Conversions = now.Conversions,
            Dividends = now.Dividends,
            Flows = now.Flows,
            Incomes = [.. await incomes.ListAsync(account.Id, Market.Usdm, cancellationToken), .. await incomes.ListAsync(account.Id, Market.Coinm, cancellationToken)],
        };
        var pairs = Assets(facts, now.Known).SelectMany(MinutePrices.SymbolsOf).ToHashSet(StringComparer.Ordinal);
        var minutes = new MinutePrices(await prices.MinutesAsync(account.Environment, pairs, cancellationToken));
        return (CostLedger.Of(facts, new CostTerms { Price = minutes.Find, Symbol = symbol => now.Known.Of(symbol.Market, symbol.Symbol) }), now with { Pairs = pairs });
    }

    private static HashSet<string> Assets(CostFacts facts, KnownSymbols known)
    {
        var assets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fill in facts.Fills)
        {
            assets.Add(fill.CommissionAsset);
            if (known.Of(fill.Market, fill.Symbol) is { } pair) assets.UnionWith([pair.Base, pair.Quote]);
        }

        assets.UnionWith(facts.Conversions.SelectMany(conversion => new[] { conversion.FromAsset, conversion.ToAsset }));
        assets.UnionWith(facts.Dividends.Select(dividend => dividend.Asset));
        assets.UnionWith(facts.Flows.Select(flow => flow.Asset));
        assets.UnionWith(facts.Incomes.Select(income => income.Asset));
        return assets;
    }
}
