using System.Threading.Channels;
using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Live;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Streams;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Live;

/// <summary>One account's book, kept by its streams and begun anew by REST after every gap.</summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class LiveAccount(Account account, LiveMarket market, LiveBooks books, BinanceStreamFactory streams, AccountKeys keys, SymbolTermsReader terms, StoreChanges stored, LiveChanges changes, TimeProvider time)
{
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AfterAFault = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private readonly Channel<bool> _wanted = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<Func<LiveBook, LiveBook>> _sinceAsked = [];
    private volatile IReadOnlyList<(AccountStream Stream, Market Market)> _streams = [];
    private LiveBook? _book;
    private DateTimeOffset? _notBefore;

    /// <summary>Null while the book is not known, a stream that keeps it is down, no price came yet, or money came in or went out that no snapshot has seen: it is no gain.</summary>
    public LiveReading? Read()
    {
        LiveBook? book;
        lock (_gate) book = _notBefore is null ? _book : null;
        if (book is null || market.HeardAt is not { } heard || IsDeaf(book)) return null;
        return new LiveReading { Value = book.Value(market.PriceOf, market.MarkOf), At = heard, IsStale = market.IsSilent, PriceOf = market.PriceOf };
    }

    /// <summary>Listens until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var snapshots = stored.Subscribe(LookAsync);
        _streams = [.. Streams()];
        await Task.WhenAll([BeginAnewAsync(cancellationToken), .. _streams.Select(one => ListenAsync(one.Stream, one.Market, cancellationToken))]);
    }

    // A trade that nobody tells would make every later value wrong.
    private bool IsDeaf(LiveBook book) => _streams.Count == 0 || _streams.Any(one => one.Stream.State.Condition != StreamCondition.Live && one.Market switch
    {
        Market.Spot => true,
        Market.Usdm => book.Has(WalletKind.UsdmFutures),
        Market.Coinm => book.Has(WalletKind.CoinmFutures),
        _ => throw new ArgumentOutOfRangeException(nameof(book), one.Market, null),
    });

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        LiveBook? book;
        lock (_gate) book = _book;
        if (book is null || await books.HasLaterAsync(account, book, cancellationToken)) Want();
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
            case AccountGap:
                Want();
                break;
            case SpotBalanceMoved moved:
                lock (_gate) _notBefore = moved.BookedAt ?? moved.At;
                Want();
                break;
            case SpotBalancesChanged spot:
                // What a receipt of Earn stands for is counted in another wallet, which is in no stream.
                if (spot.Balances.Any(LiveEvents.IsReceipt)) Want();
                Apply(book => LiveEvents.Spot(book, spot));
                break;
            case FuturesWalletChanged { Change: var change }:
                Apply(book => LiveEvents.Futures(book, change, place, terms.Known(account.Environment)));
                break;
        }

        changes.Signal();
    }

    // An event holds the whole of what it names: told twice or after a reading that knew it already, it changes nothing.
    private void Apply(Func<LiveBook, LiveBook> change)
    {
        lock (_gate)
        {
            _sinceAsked.Add(change);
            if (_book is { } book) _book = change(book);
        }
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
                await BeginAnewOnceAsync(cancellationToken);
            }
            catch (Exception failure) when (failure is ExchangeException or AccessException)
            {
                // The account's own state says why; the pages show the last snapshot.
                Want();
                rest = AfterAFault;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(rest, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task BeginAnewOnceAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? notBefore;
        lock (_gate)
        {
            _sinceAsked.Clear();
            notBefore = _notBefore;
        }

        var begun = await books.ReadAsync(account, notBefore, cancellationToken);
        lock (_gate)
        {
            _book = begun is null ? null : _sinceAsked.Aggregate(begun, (book, change) => change(book));
            if (begun is not null && _notBefore == notBefore) _notBefore = null;
            else if (_notBefore is not null) Want();
        }

        changes.Signal();
    }
}
