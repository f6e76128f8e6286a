using System.Collections.Concurrent;
using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>
/// Earn costs more weight than all other wallets together, so what it held stays good for up to an hour while nothing says that it moved:
/// the spot wallet's receipts are the same to the last digit, and the exchange's own total is that of the same holdings.
/// </summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class EarnMemory
{
    private const decimal MostDeviation = 0.001m;
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<long, EarnReading> _readings = new();

    public void Keep(long account, EarnReading reading) => _readings[account] = reading;

    /// <summary>Whether Earn has to be asked whatever the other wallets say: it held something, an hour or longer ago.</summary>
    public bool IsDue(long account, DateTimeOffset at) => _readings.TryGetValue(account, out var last) && !last.Assets.IsEmpty && at - last.At >= Life;

    /// <summary>What Earn holds, when it need not be asked.</summary>
    /// <param name="reportedUsd">The exchange's own total of Earn; null where it did not answer.</param>
    public ImmutableArray<AssetQuantity>? Find(long account, DateTimeOffset at, ImmutableArray<AssetQuantity> receipts, decimal? reportedUsd, UsdPrices prices)
    {
        if (reportedUsd == 0 && receipts.IsEmpty) return [];
        if (!_readings.TryGetValue(account, out var last) || at < last.At || at - last.At >= Life) return null;
        if (reportedUsd is not { } reported || !last.Receipts.SequenceEqual(receipts)) return null;
        var worth = last.Assets.Sum(asset => asset.Quantity * (prices.Find(asset.Asset)?.Price ?? 0));
        return Math.Abs(worth - reported) <= MostDeviation * reported ? last.Assets : null;
    }
}
