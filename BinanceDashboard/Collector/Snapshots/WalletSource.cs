using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>One wallet: what the exchange's own totals call it, and how it is read.</summary>
/// <param name="Word">For sentences: "The key may not read …".</param>
internal sealed record WalletSource(
    WalletKind Wallet, string ReportedName, string Word, bool IsFutures, Func<BinanceClient, CancellationToken, Task<ImmutableArray<AssetQuantity>>> ReadAsync);
