using BinanceDashboard.Analytics;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>How much of a range the bookings are known that a bridge is made of.</summary>
public sealed class BridgeCoverage(ExchangeEnvironments environments, FlowQueries cursors, TradedAssetQueries assets)
{
    private static readonly (Market Market, WalletKind Wallet, string Words)[] Wallets =
        [(Market.Usdm, WalletKind.UsdmFutures, "Bookings of USD-M futures"), (Market.Coinm, WalletKind.CoinmFutures, "Bookings of COIN-M futures")];

    internal async Task<BridgeSpan> FuturesAsync(Account account, DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        var span = default(BridgeSpan);
        if (environments.Find(account.Environment) is not { HasFutures: true }) return span;
        foreach (var (market, wallet, words) in Wallets)
        {
            var cursor = await CursorAsync(account, TradingNames.Of(TradingStream.Income, market), cancellationToken);
            // A wallet that never held anything has no bookings.
            if (cursor is null && !await assets.HeldAsync(account.Id, wallet, cancellationToken)) continue;
            span = span.And(Span(cursor, words, after, upTo, TradingReach.Of(TradingStream.Income, market) is not null));
        }

        return span;
    }

    internal async Task<BridgeSpan> SpotFeesAsync(Account account, DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancellationToken) =>
        Span(await CursorAsync(account, TradingNames.Of(TradingStream.Fills, Market.Spot), cancellationToken), "Spot trades", after, upTo, isLimited: false);

    internal async Task<BridgeSpan> RewardsAsync(Account account, DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancellationToken) =>
        Span(await CursorAsync(account, "dividends", cancellationToken), "Rewards", after, upTo, isLimited: false);

    private static BridgeSpan Span(SyncCursor? cursor, string words, DateTimeOffset after, DateTimeOffset upTo, bool isLimited)
    {
        if (cursor is null || cursor.ReachedTo <= after) return new BridgeSpan($"{words} are not read yet");
        var isWhole = cursor.ReachedFrom <= after || (cursor.FromBeginning && !isLimited);
        return isWhole
            ? new BridgeSpan(null, cursor.ReachedTo < upTo ? cursor.ReachedTo : null)
            : new BridgeSpan($"{words} are known from {Moment.Text(cursor.ReachedFrom)} on only");
    }

    // One that could not be read yet reaches nowhere.
    private async Task<SyncCursor?> CursorAsync(Account account, string stream, CancellationToken cancellationToken) =>
        await cursors.FindCursorAsync(account.Id, stream, cancellationToken) is { } cursor && cursor.ReachedFrom < cursor.ReachedTo ? cursor : null;
}
