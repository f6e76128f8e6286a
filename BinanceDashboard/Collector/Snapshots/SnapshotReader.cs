using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>Asks for every wallet, all prices and the exchange's own totals within seconds.</summary>
internal sealed class SnapshotReader(BinanceClient client, EnvironmentOptions environment, Markets markets, EarnMemory earn, bool isUs)
{
    private readonly WalletSource _earn = isUs ? WalletSources.Staking : WalletSources.Earn;
    private PriceGraph _graph = new([]);

    /// <exception cref="ExchangeException">No prices, or no wallet at all answered.</exception>
    public async Task<Reading> ReadAsync(Account account, CancellationToken cancellationToken)
    {
        _graph = await markets.GraphAsync(account.Environment, client, cancellationToken);
        var measured = await client.MeasureClockAsync(cancellationToken);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(measured.ToUnixTimeMilliseconds());
        var asked = client.SpotApi.ExchangeData.GetPricesAsync(cancellationToken);
        var totals = environment.HasSapi ? AskAsync(() => client.SpotApi.Account.GetWalletBalancesAsync("USDT", cancellationToken)) : null;
        var sources = WalletSources.All.Where(source => source.IsFutures ? environment.HasFutures : environment.HasSapi || source.Wallet == WalletKind.Spot).ToList();
        var answers = sources.ConvertAll(source => AskAsync(() => source.ReadAsync(client, cancellationToken)));
        var early = earn.IsDue(account.Id, at) ? AskEarnAsync(cancellationToken) : null;
        var all = await Task.WhenAll(answers);
        var prices = new UsdPrices(_graph, (await asked).DistinctBy(price => price.Symbol).ToDictionary(price => price.Symbol, price => price.Price, StringComparer.Ordinal));
        var reported = totals is null ? null : (await totals).Answer;
        var read = sources.Zip(all).ToList();
        var wallets = read.Select(pair => ReadingOf(pair.First, pair.Second, reported)).OfType<WalletReading>().ToList();
        var earned = await EarnAsync(account.Id, at, read[0].Second.Answer, reported, prices, early, cancellationToken)
            ?? EarnReceipts.AsEarn(read.Select(pair => pair.Second.Answer), _graph, _earn.TotalIn(reported));
        if (earned is not null) wallets.Insert(Math.Min(2, wallets.Count), earned);
        if (read[0].Second.Failure is { } failure && wallets.TrueForAll(wallet => wallet.Error is not null)) throw failure;
        return new Reading { At = at, Wallets = wallets, Prices = prices, Reported = reported?.Sum(wallet => wallet.Balance) };
    }

    private async Task<WalletReading?> EarnAsync(
        long account, DateTimeOffset at, ImmutableArray<AssetQuantity> spot, IReadOnlyList<WalletBalance>? reported, UsdPrices prices,
        Task<(ImmutableArray<AssetQuantity> Answer, ExchangeException? Failure)>? early, CancellationToken cancellationToken)
    {
        var receipts = spot.IsDefault ? [] : EarnReceipts.Of(spot, _graph);
        if (early is null && !spot.IsDefault && earn.Find(account, at, receipts, _earn.TotalIn(reported), prices) is { } kept)
            return new WalletReading { Wallet = WalletKind.Earn, Assets = kept, Reported = _earn.TotalIn(reported) };
        var answer = await (early ?? AskEarnAsync(cancellationToken));
        if (answer.Failure is null && !spot.IsDefault) earn.Keep(account, new EarnReading(at, receipts, answer.Answer));
        return ReadingOf(_earn, answer, reported);
    }

    private Task<(ImmutableArray<AssetQuantity> Answer, ExchangeException? Failure)> AskEarnAsync(CancellationToken cancellationToken) =>
        AskAsync(() => _earn.ReadAsync(client, cancellationToken));

    // A wallet that was never opened is no reason for a partial snapshot; one that the key may not read is, unless the exchange's total for it is zero.
    private WalletReading? ReadingOf(WalletSource source, (ImmutableArray<AssetQuantity> Answer, ExchangeException? Failure) read, IReadOnlyList<WalletBalance>? reported) =>
        read.Failure switch
        {
            null => new WalletReading { Wallet = source.Wallet, Assets = EarnReceipts.Without(read.Answer, _graph), Reported = source.TotalIn(reported) },
            { Kind: ExchangeErrorKind.AccountInactive or ExchangeErrorKind.NotOffered } => null,
            { Kind: ExchangeErrorKind.MissingPermission or ExchangeErrorKind.InvalidKey } when source.Wallet != WalletKind.Spot && source.TotalIn(reported) == 0 => null,
            { Kind: ExchangeErrorKind.MissingPermission or ExchangeErrorKind.InvalidKey } when source.Wallet != WalletKind.Spot => new WalletReading
            {
                Wallet = source.Wallet,
                Error = $"The key may not read {source.Word}: allow it under API Management, or this wallet is missing here.",
                Reported = source.TotalIn(reported),
            },
            { } failure => new WalletReading { Wallet = source.Wallet, Error = failure.Message, Reported = source.TotalIn(reported) },
        };

    private static async Task<(T? Answer, ExchangeException? Failure)> AskAsync<T>(Func<Task<T>> read)
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
}
