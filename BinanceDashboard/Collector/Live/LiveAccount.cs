using System.Threading.Channels;
using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Live;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Streams;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Live;

/// <summary>One account's book, kept by its streams and begun anew by a snapshot after every gap.</summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed partial class LiveAccount(
    Account account, LiveMarket market, LiveBooks books, BinanceStreamFactory streams, AccountKeys keys, SymbolTermsReader terms, StoreChanges stored, LiveChanges changes, TimeProvider time,
    ILogger<LiveAccounts> logger)
{
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AfterNothing = TimeSpan.FromMinutes(1);

    private readonly KeptBook _kept = new();
    private readonly Channel<bool> _wanted = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile IReadOnlyList<(AccountStream Stream, Market Market)> _streams = [];

    /// <summary>Null while the book is not known, a stream that keeps it is down, a price that it needs never came, or money moved that no snapshot has seen: it is no gain.</summary>
    public LiveReading? Read()
    {
        if (_kept.Current is not { } book || market.HeardAt([Market.Spot, .. book.Positions.Select(position => position.Market)]) is not { } heard || !IsTold(book)) return null;
        return new LiveReading { Value = book.Value(market.PriceOf, market.MarkOf), At = heard, IsStale = market.IsSilentSince(heard), PriceOf = market.PriceOf };
    }

    /// <summary>Listens until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var snapshots = stored.Subscribe(LookAsync);
        _streams = [.. Streams()];
        await Task.WhenAll([BeginAnewAsync(cancellationToken), .. _streams.Select(one => ListenAsync(one.Stream, one.Market, cancellationToken))]);
    }

    // A trade that nobody tells would make every later value wrong.
    private bool IsTold(LiveBook book) => _streams.Count > 0 && _streams.All(one => one.Stream.State.Condition == StreamCondition.Live || !book.Has(LiveEvents.WalletOf(one.Market)));

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        if (await books.HasLaterAsync(account, _kept.ReadAt, cancellationToken)) Want();
    }

    private IEnumerable<(AccountStream Stream, Market Market)> Streams()
    {
        ApiCredentials key;
        try
        {
            key = keys.CredentialsOf(account);
        }
        catch (AccessException)
        {
            yield break;
        }

        if (streams.SpotAccount(account.Environment, key) is { } spot) yield return (spot, Market.Spot);
        if (streams.UsdFuturesAccount(account.Environment, key) is { } usdm) yield return (usdm, Market.Usdm);
        if (streams.CoinFuturesAccount(account.Environment, key) is { } coinm) yield return (coinm, Market.Coinm);
    }

    private async Task ListenAsync(AccountStream stream, Market place, CancellationToken cancellationToken)
    {
        stream.StateChanged += changes.Signal;
        await foreach (var told in stream.ReadAsync(cancellationToken)) Take(told, place);
    }

    private void Take(AccountEvent told, Market place)
    {
        switch (told)
        {
            case AccountGap or SpotBalanceMoved:
                Miss();
                break;
            case SpotBalancesChanged spot:
                // What a receipt of Earn stands for is counted in another wallet, which is in no stream.
                if (spot.Balances.Any(LiveEvents.IsReceipt)) Miss();
                _kept.Take(told.At, isOfSnapshot: true, book => LiveEvents.Spot(book, spot));
                break;
            case FuturesWalletChanged { Change: var change }:
                _kept.Take(told.At, isOfSnapshot: false, book => LiveEvents.Futures(book, change, place, terms.Known(account.Environment)));
                break;
        }

        changes.Signal();
    }

    private void Miss()
    {
        _kept.Miss();
        Want();
    }

    private void Want() => _wanted.Writer.TryWrite(true);

    private async Task BeginAnewAsync(CancellationToken cancellationToken)
    {
        Want();
        while (!cancellationToken.IsCancellationRequested)
        {
            var rest = BetweenReadings;
            try
            {
                await _wanted.Reader.ReadAsync(cancellationToken);
                if (!await BeginAnewOnceAsync(cancellationToken)) rest = AfterNothing;
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                // An exchange that does not answer stands in the account's own state; the pages show the last snapshot.
                if (failure is not (ExchangeException or AccessException)) Log.Broke(logger, failure, account.Id);
                Want();
                rest = AfterNothing;
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(rest, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> BeginAnewOnceAsync(CancellationToken cancellationToken)
    {
        var asked = _kept.Ask();
        var begun = await books.ReadAsync(account, _kept.HasMissed, cancellationToken);
        if (begun is not null) _kept.Begin(begun, asked);
        if (_kept.HasMissed) Want();
        changes.Signal();
        return begun is not null;
    }

    private static partial class Log
    {
        [LoggerMessage(2050, LogLevel.Error, "Account {AccountId} could not be followed from moment to moment; it is tried again in a minute.")]
        public static partial void Broke(ILogger logger, Exception failure, long accountId);
    }
}
