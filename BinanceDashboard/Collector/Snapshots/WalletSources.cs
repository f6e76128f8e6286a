using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>Where value lies at the exchange: each wallet once.</summary>
internal static class WalletSources
{
    /// <summary>All but Earn, which is asked only when it may have moved. Spot stands first.</summary>
    public static readonly IReadOnlyList<WalletSource> All =
    [
        new(WalletKind.Spot, "Spot", "the spot wallet", IsFutures: false, ReadSpotAsync),
        new(WalletKind.Funding, "Funding", "the funding wallet", IsFutures: false, ReadFundingAsync),
        new(WalletKind.CrossMargin, "Cross Margin", "cross margin", IsFutures: false, ReadCrossMarginAsync),
        new(WalletKind.IsolatedMargin, "Isolated Margin", "isolated margin", IsFutures: false, ReadIsolatedMarginAsync),
        new(WalletKind.UsdmFutures, "USDⓈ-M Futures", "futures", IsFutures: true, ReadUsdmAsync),
        new(WalletKind.CoinmFutures, "COIN-M Futures", "futures", IsFutures: true, ReadCoinmAsync),
    ];

    public static readonly WalletSource Earn = new(WalletKind.Earn, "Earn", "Earn", IsFutures: false, ReadEarnAsync);

    /// <summary>What Binance.US has in its place.</summary>
    public static readonly WalletSource Staking = new(WalletKind.Earn, "Earn", "staking", IsFutures: false, ReadStakingAsync);

    /// <summary>What the exchange's own totals say of the wallet, in USDT; null where they did not answer or do not list it.</summary>
    public static decimal? TotalIn(this WalletSource source, IReadOnlyList<WalletBalance>? reported) =>
        reported?.FirstOrDefault(total => total.Name == source.ReportedName)?.Balance;

    private static async Task<ImmutableArray<AssetQuantity>> ReadSpotAsync(BinanceClient client, CancellationToken cancellationToken)
    {
        var account = await client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, cancellationToken);
        return Once(account.Balances.Select(balance => new AssetQuantity(balance.Asset, balance.Total)), Asset);
    }

    private static async Task<ImmutableArray<AssetQuantity>> ReadUsdmAsync(BinanceClient client, CancellationToken cancellationToken)
    {
        var account = await client.UsdFuturesApi.Account.GetAccountInfoAsync(cancellationToken);
        return Once(account.Assets.Select(asset => new AssetQuantity(asset.Asset, asset.MarginBalance)), Asset);
    }

    private static async Task<ImmutableArray<AssetQuantity>> ReadCoinmAsync(BinanceClient client, CancellationToken cancellationToken)
    {
        var account = await client.CoinFuturesApi.Account.GetAccountInfoAsync(cancellationToken);
        return Once(account.Assets.Select(asset => new AssetQuantity(asset.Asset, asset.MarginBalance)), Asset);
    }

    private static async Task<ImmutableArray<AssetQuantity>> ReadFundingAsync(BinanceClient client, CancellationToken cancellationToken) =>
        Once((await client.GeneralApi.Wallet.GetFundingWalletAsync(cancellationToken)).Select(asset => new AssetQuantity(asset.Asset, asset.Total)), Asset);

    private static async Task<ImmutableArray<AssetQuantity>> ReadCrossMarginAsync(BinanceClient client, CancellationToken cancellationToken)
    {
        var account = await client.GeneralApi.Margin.GetMarginAccountInfoAsync(cancellationToken);
        return Once(account.Assets.Select(asset => new AssetQuantity(asset.Asset, asset.Net)), Asset);
    }

    private static async Task<ImmutableArray<AssetQuantity>> ReadIsolatedMarginAsync(BinanceClient client, CancellationToken cancellationToken)
    {
        var account = await client.GeneralApi.Margin.GetIsolatedMarginAccountAsync(cancellationToken);
        return [.. Once(account.Pairs, pair => pair.Symbol).SelectMany(pair => new[] { pair.Base, pair.Quote }).Select(side => new AssetQuantity(side.Asset, side.Net))];
    }

    private static async Task<ImmutableArray<AssetQuantity>> ReadEarnAsync(BinanceClient client, CancellationToken cancellationToken)
    {
        var flexible = client.GeneralApi.SimpleEarn.GetFlexiblePositionsAsync(cancellationToken);
        var locked = client.GeneralApi.SimpleEarn.GetLockedPositionsAsync(cancellationToken);
        await Task.WhenAll(flexible, locked);
        return [.. (await flexible).Select(row => new AssetQuantity(row.Asset, row.Quantity)), .. (await locked).Select(row => new AssetQuantity(row.Asset, row.Quantity))];
    }

    private static async Task<ImmutableArray<AssetQuantity>> ReadStakingAsync(BinanceClient client, CancellationToken cancellationToken) =>
        Once((await client.UsApi.GetStakingBalancesAsync(cancellationToken)).Select(row => new AssetQuantity(row.Asset, row.Quantity)), Asset);

    private static string Asset(AssetQuantity balance) => balance.Asset;

    // A wallet has each asset once. One that is listed twice is the same balance twice, or an answer that nobody can read.
    private static ImmutableArray<T> Once<T>(IEnumerable<T> rows, Func<T, string> name)
    {
        var once = rows.Distinct().ToImmutableArray();
        var twice = once.GroupBy(name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? once : throw new ExchangeException(ExchangeErrorKind.Unreadable, $"The exchange tells two different balances of {twice.Key} in one wallet; the next run asks again.");
    }
}
