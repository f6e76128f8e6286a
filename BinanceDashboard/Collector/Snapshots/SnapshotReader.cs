using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>Asks for every wallet, all prices and the exchange's own totals within seconds.</summary>
internal sealed class SnapshotReader(BinanceClient client, EnvironmentOptions environment, Markets markets)
{
    private const string FuturesTotal = "USDⓈ-M Futures";

    /// <exception cref="ExchangeException">No prices, or no wallet at all answered.</exception>
    public async Task<Reading> ReadAsync(string name, CancellationToken cancellationToken)
    {
        var graph = await markets.GraphAsync(name, client, cancellationToken);
        var measured = await client.MeasureClockAsync(cancellationToken);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(measured.ToUnixTimeMilliseconds());
        var prices = client.SpotApi.ExchangeData.GetPricesAsync(cancellationToken);
        var spot = TryAsync(() => ReadSpotAsync(cancellationToken));
        var futures = environment.HasFutures ? TryAsync(() => ReadFuturesAsync(cancellationToken)) : null;
        var totals = environment.HasSapi ? TryAsync(() => client.SpotApi.Account.GetWalletBalancesAsync("USDT", cancellationToken)) : null;
        await Task.WhenAll(new Task?[] { prices, spot, futures, totals }.OfType<Task>());

        var (assets, failure) = await spot;
        var reported = totals is null ? null : (await totals).Answer;
        var wallets = new List<WalletReading> { Wallet(WalletKind.Spot, assets, failure) };
        if (futures is not null && FuturesReading(await futures, reported) is { } reading) wallets.Add(reading);
        if (failure is not null && wallets.TrueForAll(wallet => wallet.Error is not null)) throw failure;
        return new Reading
        {
            At = at,
            Wallets = wallets,
            Prices = new UsdPrices(graph, (await prices).ToDictionary(price => price.Symbol, price => price.Price, StringComparer.Ordinal)),
            Reported = reported?.Sum(wallet => wallet.Balance),
        };
    }

    // A wallet that was never opened is no reason for a partial snapshot; one that the key may not read is, unless the exchange's total for it is zero.
    private static WalletReading? FuturesReading((ImmutableArray<AssetQuantity> Answer, ExchangeException? Failure) futures, IReadOnlyList<WalletBalance>? reported) =>
        futures.Failure switch
        {
            { Kind: ExchangeErrorKind.AccountInactive } => null,
            { Kind: ExchangeErrorKind.MissingPermission or ExchangeErrorKind.InvalidKey } when TotalOf(reported, FuturesTotal) == 0 => null,
            { Kind: ExchangeErrorKind.MissingPermission or ExchangeErrorKind.InvalidKey } =>
                new WalletReading { Wallet = WalletKind.UsdmFutures, Error = "The key may not read futures: allow it under API Management, or the futures wallet is missing here." },
            _ => Wallet(WalletKind.UsdmFutures, futures.Answer, futures.Failure),
        };

    private static decimal? TotalOf(IReadOnlyList<WalletBalance>? reported, string wallet) => reported?.FirstOrDefault(total => total.Name == wallet)?.Balance;

    private static WalletReading Wallet(WalletKind wallet, ImmutableArray<AssetQuantity> assets, ExchangeException? failure) => failure is null
        ? new WalletReading { Wallet = wallet, Assets = assets }
        : new WalletReading { Wallet = wallet, Error = failure.Message };

    private static async Task<(T? Answer, ExchangeException? Failure)> TryAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return (await read(), null);
        }
        catch (ExchangeException failure)
        {
            return (default, failure);
        }
    }

    private async Task<ImmutableArray<AssetQuantity>> ReadSpotAsync(CancellationToken cancellationToken)
    {
        var account = await client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, cancellationToken);
        return [.. account.Balances.Select(balance => new AssetQuantity(balance.Asset, balance.Total))];
    }

    private async Task<ImmutableArray<AssetQuantity>> ReadFuturesAsync(CancellationToken cancellationToken)
    {
        var account = await client.UsdFuturesApi.Account.GetAccountInfoAsync(cancellationToken);
        return [.. account.Assets.Select(asset => new AssetQuantity(asset.Asset, asset.MarginBalance))];
    }
}
