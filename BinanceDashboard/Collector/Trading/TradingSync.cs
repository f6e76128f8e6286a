using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Brings one kind of an account's lists in, market by market. A symbol that fails does not hold the others up.</summary>
public sealed class TradingSync(
    Markets markets, FuturesSymbols futures, SymbolOrder order, IdProof proof, TradedAssetQueries assets, FillQueries fills, OrderQueries orders, FlowQueries cursors, IncomeSync incomeSync, FillSync fillSync,
    OpeningSync openingSync, OrderSync orderSync, IncomeQueries income, FactCommands facts)
{
    private const int NoSuchSymbol = -1121;

    /// <summary>Never throws for what the exchange answers: the tally says it.</summary>
    /// <param name="since">From when on everything is wanted; null for all that there is.</param>
    internal async Task SyncAsync(Account account, TradingTally tally, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        try
        {
            await tally.Client.MeasureClockAsync(cancellationToken);
            var now = tally.Client.Clock.Now;
            var lists = ListsOf(account, tally);
            if (tally.Stream == TradingStream.Income) Note(tally, await incomeSync.SyncAsync(account.Id, lists, tally, now, since, cancellationToken));
            else await SymbolsAsync(account.Id, lists, tally, now, since, cancellationToken);
            if (tally is { Stream: TradingStream.Fills, Fault: null }) await openingSync.SyncAsync(account.Id, lists, tally.Client, cancellationToken);
            if (tally.Stream != TradingStream.Income) await KeepReachAsync(account.Id, lists, tally, now, since, cancellationToken);
        }
        catch (ExchangeException fault)
        {
            Note(tally, fault);
        }

        if (tally.Fault is { } failed) await FailAsync(account.Id, tally, failed, cancellationToken);
        tally.End();
    }

    private MarketLists ListsOf(Account account, TradingTally tally) => tally.Market switch
    {
        Market.Spot => new SpotLists(markets, assets, fills, orders).Of(account, tally.Client),
        Market.Usdm => new UsdFuturesLists(futures).Of(account, tally.Client),
        _ => new CoinFuturesLists(futures).Of(account, tally.Client),
    };

    private async Task SymbolsAsync(long accountId, MarketLists lists, TradingTally tally, DateTimeOffset now, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var symbols = await lists.SymbolsAsync(cancellationToken);
        var leads = await LeadsByIdAsync(lists, tally, symbols.Known, now, cancellationToken);
        var earliest = await EarliestAsync(accountId, tally.Market, cancellationToken);
        foreach (var symbol in await order.OfAsync(accountId, tally.Stream, tally.Market, symbols, cancellationToken))
        {
            var fault = await SymbolAsync(new SymbolRun(accountId, lists, symbol, symbols.Known.Contains(symbol), leads, earliest, now, since), tally, cancellationToken);
            Note(tally, fault);
            if (fault is not null && EndsTheRun(fault.Kind)) return;
        }
    }

    private Task<bool> LeadsByIdAsync(MarketLists lists, TradingTally tally, IEnumerable<string> symbols, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (environment, name) = (tally.Client.Environment, TradingNames.Of(tally.Stream, tally.Market));
        return tally.Stream == TradingStream.Fills
            ? proof.SeekAsync(environment, name, lists.Fills, symbols, now, cancellationToken)
            : proof.SeekAsync(environment, name, lists.Orders, symbols, now, cancellationToken);
    }

    // Of COIN-M the exchange lists every booking: nothing was traded before the first, which brought money in.
    private async Task<DateTimeOffset?> EarliestAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        if (market != Market.Coinm || await cursors.FindCursorAsync(accountId, TradingNames.Of(TradingStream.Income, market), cancellationToken) is not { FromBeginning: true, Failure: null }) return null;
        return await income.FirstTimeAsync(accountId, market, cancellationToken);
    }

    private async Task<ExchangeException?> SymbolAsync(SymbolRun run, TradingTally tally, CancellationToken cancellationToken)
    {
        try
        {
            return tally.Stream == TradingStream.Fills ? await fillSync.SyncAsync(run, tally, cancellationToken) : await orderSync.SyncAsync(run, tally, cancellationToken);
        }
        catch (ExchangeException fault)
        {
            return fault;
        }
    }

    // A symbol that was taken off the exchange brings nothing new.
    private static void Note(TradingTally tally, ExchangeException? fault)
    {
        if (fault is not null && fault.Code != NoSuchSymbol) tally.Fail(fault);
    }

    private static bool EndsTheRun(ExchangeErrorKind kind) => kind is not (ExchangeErrorKind.BadRequest or ExchangeErrorKind.Unavailable or ExchangeErrorKind.Unreadable
        or ExchangeErrorKind.TimedOut or ExchangeErrorKind.Unreachable or ExchangeErrorKind.NotSupported);

    // How far all symbols of the market are known together.
    private async Task KeepReachAsync(long accountId, MarketLists lists, TradingTally tally, DateTimeOffset now, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        if (tally.Fault is not null) return;
        var name = TradingNames.Of(tally.Stream, tally.Market);
        var kept = await cursors.FindCursorAsync(accountId, name, cancellationToken);
        var reach = tally.Stream == TradingStream.Fills ? lists.Fills.Reach : lists.Orders.Reach;
        var first = reach is { } limit ? now - limit : Streams.FactWalk<Fill>.Beginning;
        var isWhole = since is null || since <= first || kept?.FromBeginning == true;
        var from = isWhole ? first : since!.Value;
        if (kept is not null && kept.ReachedFrom < kept.ReachedTo && kept.ReachedFrom < from) from = kept.ReachedFrom;
        await facts.MoveAsync([new SyncCursor { AccountId = accountId, Stream = name, ReachedFrom = from, ReachedTo = now, FromBeginning = isWhole }], cancellationToken);
    }

    private async Task FailAsync(long accountId, TradingTally tally, ExchangeException fault, CancellationToken cancellationToken)
    {
        if (await IsOfNoneAsync(accountId, tally.Market, fault, cancellationToken))
        {
            tally.Forgive();
            await facts.ForgetFailureAsync(accountId, TradingNames.Of(tally.Stream, tally.Market), cancellationToken);
        }
        else if (fault.Kind != ExchangeErrorKind.RateLimited)
            await facts.KeepFailureAsync(accountId, TradingNames.Of(tally.Stream, tally.Market), fault.Message, tally.Client.Clock.Now, cancellationToken);
    }

    // A wallet that was never opened, or that the key may not read and that never held anything: nothing of it is missing.
    private async Task<bool> IsOfNoneAsync(long accountId, Market market, ExchangeException fault, CancellationToken cancellationToken) => fault.Kind switch
    {
        ExchangeErrorKind.AccountInactive or ExchangeErrorKind.NotOffered => true,
        ExchangeErrorKind.MissingPermission or ExchangeErrorKind.InvalidKey when market != Market.Spot =>
            !await assets.HeldAsync(accountId, market == Market.Usdm ? WalletKind.UsdmFutures : WalletKind.CoinmFutures, cancellationToken),
        _ => false,
    };
}
