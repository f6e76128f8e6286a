using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Valuation;

/// <summary>
/// The ways from an asset to USD over the exchange's own pairs, in either direction of each.
/// USDT is 1 USD by definition of the report currency and BNFCR 1 USD by the exchange's; every other coin, stablecoins too, has a market price.
/// Immutable and safe for concurrent use.
/// </summary>
public sealed class PriceGraph
{
    private const string Dollar = "USDT";

    // The order of preference: dollars first, then where the deepest markets are.
    private static readonly ImmutableArray<string> Hubs = ["USDC", "FDUSD", "BTC", "ETH", "BNB", "EUR"];

    private static readonly PricePath Definition = new() { Steps = [] };

    private readonly Dictionary<(string Base, string Quote), string> _symbols = [];
    private readonly Dictionary<string, SortedSet<string>> _neighbours = new(StringComparer.Ordinal);

    public PriceGraph(IEnumerable<TradingPair> pairs)
    {
        foreach (var pair in pairs)
        {
            _symbols[(pair.Base, pair.Quote)] = pair.Symbol;
            Connect(pair.Base, pair.Quote);
            Connect(pair.Quote, pair.Base);
        }
    }

    /// <summary>True for what is 1 USD without a market.</summary>
    public static bool IsDefinition(string asset) => asset is Dollar or "BNFCR";

    /// <summary>True when it stands in some pair, on either side.</summary>
    public bool IsTraded(string asset) => _neighbours.ContainsKey(asset);

    /// <summary>
    /// Every path of at most three pairs, the preferred one first: the direct one to USDT; over one asset (USDC, FDUSD, BTC, ETH, BNB, EUR,
    /// then any other in ordinal order); over two of them. The first one whose prices are all known is the asset's price.
    /// </summary>
    public IEnumerable<PricePath> Paths(string asset)
    {
        if (IsDefinition(asset)) return [Definition];

        return _neighbours.TryGetValue(asset, out var neighbours) ? Walk(asset, Via(asset, neighbours)) : [];
    }

    private static List<string> Via(string asset, SortedSet<string> neighbours)
    {
        var via = Hubs.Where(hub => hub != asset && neighbours.Contains(hub)).ToList();
        via.AddRange(neighbours.Where(other => other != Dollar && !Hubs.Contains(other)));
        return via;
    }

    private IEnumerable<PricePath> Walk(string asset, List<string> via)
    {
        if (Step(asset, Dollar) is { } direct) yield return new PricePath { Steps = [direct] };

        foreach (var middle in via)
        {
            if (Step(asset, middle) is { } first && Step(middle, Dollar) is { } last)
                yield return new PricePath { Steps = [first, last] };
        }

        foreach (var middle in via)
        {
            foreach (var hub in Hubs)
            {
                if (hub != asset && Step(asset, middle) is { } first && Step(middle, hub) is { } second && Step(hub, Dollar) is { } last)
                    yield return new PricePath { Steps = [first, second, last] };
            }
        }
    }

    private PriceStep? Step(string from, string to)
    {
        if (_symbols.TryGetValue((from, to), out var symbol)) return new PriceStep(symbol, Inverse: false);

        return _symbols.TryGetValue((to, from), out var inverse) ? new PriceStep(inverse, Inverse: true) : null;
    }

    private void Connect(string from, string to)
    {
        if (!_neighbours.TryGetValue(from, out var neighbours))
            _neighbours[from] = neighbours = new SortedSet<string>(StringComparer.Ordinal);

        neighbours.Add(to);
    }
}
