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
    private LiveBook? _book;
    private DateTimeOffset? _notBefore;

    /// <summary>Null while the book is not known, no price came yet, or money came in or went out that no snapshot has seen: it is no gain.</summary>
    public LiveReading? Read()
    {
        LiveBook? book;
        lock (_gate) book = _notBefore is null ? _book : null;
        if (book is null || market.HeardAt is not { } heard) return null;
        return new LiveReading { Value = book.Value(market.PriceOf, market.MarkOf), At = heard, IsStale = market.IsSilent, PriceOf = market.PriceOf };
    }

    /// <summary>Listens until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var snapshots = stored.Subscribe(LookAsync);
        await Task.WhenAll([BeginAnewAsync(cancellationToken), .. Streams().Select(one => ListenAsync(one.Stream, one.Market, cancellationToken))]);
    }

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
                // Receipts of Earn: what they stand for is counted in another wallet.
                if (spot.Balances.Any(balance => balance.Asset.StartsWith("LD", StringComparison.Ordinal))) Want();
                Apply(book => spot.Balances.Where(balance => !balance.Asset.StartsWith("LD", StringComparison.Ordinal))
                    .Aggregate(book, (now, balance) => now.WithBalance(WalletKind.Spot, balance.Asset, balance.Available + balance.Locked)));
                break;
            case FuturesWalletChanged { Change: var change }:
                Apply(book => Futures(book, change, place));
                break;
        }

        changes.Signal();
    }

    private LiveBook Futures(LiveBook book, FuturesWalletChange change, Market place)
    {
        var wallet = place == Market.Coinm ? WalletKind.CoinmFutures : WalletKind.UsdmFutures;
        foreach (var balance in change.Balances) book = book.WithBalance(wallet, balance.Asset, balance.Wallet);
        foreach (var position in change.Positions)
        {
            var side = FuturesFacts.Of(position.Side);
            var known = book.Find(place, position.Symbol, side);
            if (terms.Known(account.Environment).Of(place, position.Symbol) is not { } symbol) continue;
            book = book.WithPosition(new LivePosition
            {
                Market = place,
                Symbol = position.Symbol,
                Side = side,
                Quantity = position.Quantity,
                EntryPrice = position.EntryPrice,
                Mark = known?.Mark ?? position.EntryPrice,
                Asset = place == Market.Coinm ? symbol.Base : symbol.Quote,
                ContractSize = symbol.ContractSize,
            });
        }

        return book;
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
