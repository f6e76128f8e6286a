using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Live;

/// <summary>
/// What an account holds at this moment: one reading of every wallet, and what the exchange's streams said since. Futures stand in it by their wallet
/// balance, without the profit of open positions, which follows from the mark price. It is never stored.
/// </summary>
public sealed record LiveBook
{
    private readonly ImmutableDictionary<(WalletKind Wallet, string Asset), decimal> _quantities;
    private readonly ImmutableDictionary<(Market Market, string Symbol, PositionSide Side), LivePosition> _positions;
    private readonly ImmutableDictionary<string, decimal> _prices;

    private LiveBook(
        ImmutableDictionary<(WalletKind Wallet, string Asset), decimal> quantities,
        ImmutableDictionary<(Market Market, string Symbol, PositionSide Side), LivePosition> positions,
        ImmutableDictionary<string, decimal> prices) => (_quantities, _positions, _prices) = (quantities, positions, prices);

    private ImmutableHashSet<WalletKind> Wallets { get; init; } = [];

    /// <summary>When every wallet was read, by the exchange's clock.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    public IEnumerable<LivePosition> Positions => _positions.Values;

    /// <param name="reading">A complete one; its futures wallets are taken for wallet balances.</param>
    public static LiveBook From(ValuedSnapshot reading) => new(
        reading.Assets.ToImmutableDictionary(asset => (asset.Wallet, asset.Asset), asset => asset.Quantity),
        ImmutableDictionary<(Market, string, PositionSide), LivePosition>.Empty,
        reading.Snapshot.Prices.ToImmutableDictionary(price => price.Asset, price => price.Price))
    {
        ReadAt = reading.Snapshot.At,
        Wallets = [.. reading.Snapshot.Wallets.Select(wallet => wallet.Wallet)],
    };

    /// <summary>Whether the account has this wallet.</summary>
    public bool Has(WalletKind wallet) => Wallets.Contains(wallet);

    /// <summary>Position by market, symbol and side; null where there is none.</summary>
    public LivePosition? Find(Market market, string symbol, PositionSide side) => _positions.GetValueOrDefault((market, symbol, side));

    /// <summary>Units in a wallet, futures without the profit of open positions; zero where there are none.</summary>
    public decimal QuantityOf(WalletKind wallet, string asset) => _quantities.GetValueOrDefault((wallet, asset));

    /// <summary>The balance that a stream told; it is the whole of that asset in that wallet.</summary>
    public LiveBook WithBalance(WalletKind wallet, string asset, decimal quantity) => With(_quantities.SetItem((wallet, asset), quantity), _positions);

    /// <summary>All that a wallet holds, futures without the profit of open positions.</summary>
    public LiveBook WithWallet(WalletKind wallet, IEnumerable<AssetQuantity> assets)
    {
        var quantities = _quantities.RemoveRange(_quantities.Keys.Where(key => key.Wallet == wallet)).ToBuilder();
        foreach (var asset in assets) quantities[(wallet, asset.Asset)] = quantities.GetValueOrDefault((wallet, asset.Asset)) + asset.Quantity;
        return With(quantities.ToImmutable(), _positions);
    }

    /// <summary>The position that a stream told; without quantity it is closed.</summary>
    public LiveBook WithPosition(LivePosition position) =>
        With(_quantities, position.Quantity == 0 ? _positions.Remove(KeyOf(position)) : _positions.SetItem(KeyOf(position), position));

    /// <summary>
    /// NAV = Σ over wallets of quantity × price, plus the profit of open positions × price of what it is paid in; USD, rounded half-even to 1e-8.
    /// A coin that is in no stream keeps the price of the reading, one without any price is left out, as in a snapshot.
    /// </summary>
    /// <param name="priceOf">USD for one unit; null where no stream tells it.</param>
    /// <param name="markOf">The mark price in the quote asset; null where no stream tells it, which leaves a position at the mark it was read with.</param>
    public LiveNav Value(Func<string, decimal?> priceOf, Func<Market, string, decimal?> markOf)
    {
        var held = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var ((_, asset), quantity) in _quantities) held[asset] = held.GetValueOrDefault(asset) + quantity;
        foreach (var position in _positions.Values)
            held[position.Asset] = held.GetValueOrDefault(position.Asset) + position.ProfitAt(markOf(position.Market, position.Symbol) ?? position.Mark);
        var holdings = held.Where(asset => asset.Value != 0).Select(asset => new LiveHolding(asset.Key, asset.Value, priceOf(asset.Key) ?? Known(asset.Key))).ToImmutableArray();
        return new LiveNav(Math.Round(holdings.Sum(holding => holding.Quantity * (holding.Price ?? 0)), 8, MidpointRounding.ToEven), holdings);
    }

    private LiveBook With(
        ImmutableDictionary<(WalletKind Wallet, string Asset), decimal> quantities, ImmutableDictionary<(Market Market, string Symbol, PositionSide Side), LivePosition> positions) =>
        new(quantities, positions, _prices) { ReadAt = ReadAt, Wallets = Wallets };

    private decimal? Known(string asset) => _prices.TryGetValue(asset, out var price) ? price : null;

    private static (Market Market, string Symbol, PositionSide Side) KeyOf(LivePosition position) => (position.Market, position.Symbol, position.Side);
}
