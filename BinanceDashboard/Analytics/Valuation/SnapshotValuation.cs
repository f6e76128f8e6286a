using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Valuation;

/// <summary>
/// NAV = Σ over wallets; a wallet = Σ quantity × price, summed exactly, then rounded half-even to 1e-8 USD.
/// A wallet that failed makes the snapshot partial. A coin that never had a price is listed and left out; one that had a price keeps it, with the
/// time of that price, for 24 hours, after which the snapshot is partial.
/// Example: 0.1 BTC at 50,000 in Spot and −2,500 USDT owed in CrossMargin: wallets 5,000 and −2,500, NAV 2,500.
/// </summary>
public static class SnapshotValuation
{
    private static readonly TimeSpan PriceLife = TimeSpan.FromHours(24);

    public static ValuedSnapshot Value(ValuationInput input)
    {
        var wallets = input.Wallets.Select(reading => (Reading: reading, Assets: Add(reading))).ToList();
        var prices = FindPrices(input, wallets.SelectMany(wallet => wallet.Assets.Keys));
        var holdings = wallets.ConvertAll(wallet => wallet.Assets.Select(asset => Holding(input, wallet.Reading.Wallet, asset, prices)).ToList());
        var values = wallets.Zip(holdings, (wallet, assets) => WalletOf(wallet.Reading, assets)).ToImmutableArray();
        var held = holdings.SelectMany(assets => assets).ToImmutableArray();
        var reasons = Reasons(input, held, prices).ToList();
        return new ValuedSnapshot
        {
            Snapshot = new Snapshot
            {
                AccountId = input.AccountId,
                At = input.At,
                Nav = values.Sum(wallet => wallet.Value),
                Complete = reasons.Count == 0,
                Reason = reasons.Count == 0 ? null : string.Join(" ", reasons),
                Source = PointSource.Observed,
                Wallets = values,
                Prices = [.. prices.Values],
                Unpriced = Unpriced(held),
            },
            Assets = held,
        };
    }

    private static SortedDictionary<string, decimal> Add(WalletReading reading)
    {
        var sums = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        if (reading.Error is not null) return sums;

        foreach (var asset in reading.Assets) sums[asset.Asset] = sums.GetValueOrDefault(asset.Asset) + asset.Quantity;
        foreach (var empty in sums.Where(sum => sum.Value == 0).Select(sum => sum.Key).ToList()) sums.Remove(empty);

        return sums;
    }

    private static SortedDictionary<string, AssetPrice> FindPrices(ValuationInput input, IEnumerable<string> held)
    {
        var last = new Dictionary<string, AssetPrice>(StringComparer.Ordinal);
        foreach (var price in input.LastPrices) last[price.Asset] = price;

        // What a silent wallet holds is unknown: its coins' prices are handed on, so that a coin is not taken for one that never had a price.
        var silent = input.Wallets.Any(wallet => wallet.Error is not null) ? last.Keys : Enumerable.Empty<string>();
        var prices = new SortedDictionary<string, AssetPrice>(StringComparer.Ordinal);
        foreach (var asset in held.Concat(["BTC", "ETH"]).Concat(input.AlsoPriced).Concat(silent).Distinct(StringComparer.Ordinal))
        {
            if (input.Prices.Find(asset) is { } now)
                prices[asset] = new AssetPrice { Asset = asset, Price = now.Price, Source = now.Source, At = input.At };
            else if (last.TryGetValue(asset, out var before))
                prices[asset] = before;
        }

        return prices;
    }

    private static SnapshotAsset Holding(
        ValuationInput input, WalletKind wallet, KeyValuePair<string, decimal> asset, SortedDictionary<string, AssetPrice> prices)
    {
        var price = prices.TryGetValue(asset.Key, out var found) && !IsExpired(found, input.At) ? found : null;
        return new SnapshotAsset
        {
            AccountId = input.AccountId,
            At = input.At,
            Wallet = wallet,
            Asset = asset.Key,
            Quantity = asset.Value,
            Price = price?.Price,
            PriceAt = price?.At,
            PriceSource = price?.Source,
        };
    }

    private static WalletValue WalletOf(WalletReading reading, List<SnapshotAsset> assets)
    {
        var value = assets.Sum(asset => asset.Quantity * (asset.Price ?? 0));
        return new WalletValue
        {
            Wallet = reading.Wallet,
            Value = Math.Round(value, 8, MidpointRounding.ToEven),
            Ok = reading.Error is null,
            Reported = reading.Reported,
            Error = reading.Error,
        };
    }

    private static IEnumerable<string> Reasons(
        ValuationInput input, ImmutableArray<SnapshotAsset> held, SortedDictionary<string, AssetPrice> prices)
    {
        if (input.Wallets.IsEmpty) yield return "No wallet was read.";

        foreach (var wallet in input.Wallets.Where(wallet => wallet.Error is not null))
            yield return $"{wallet.Wallet}: {wallet.Error}";

        foreach (var asset in held.Where(asset => asset.Price is null).Select(asset => asset.Asset).Distinct(StringComparer.Ordinal))
        {
            if (prices.TryGetValue(asset, out var last))
                yield return $"{asset} has had no price since {Moment.Text(last.At)}.";
        }
    }

    private static ImmutableArray<UnpricedAsset> Unpriced(ImmutableArray<SnapshotAsset> held) =>
        [.. held.Where(asset => asset.Price is null)
            .GroupBy(asset => asset.Asset, StringComparer.Ordinal)
            .Select(group => new UnpricedAsset { Asset = group.Key, Quantity = group.Sum(asset => asset.Quantity) })];

    private static bool IsExpired(AssetPrice price, DateTimeOffset at) => at - price.At > PriceLife;
}
