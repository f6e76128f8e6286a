using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Brings the fills of a symbol in, each once.</summary>
public sealed class FillSync(FlowQueries cursors, FillQueries fills, FactCommands facts, FactReader reader)
{
    /// <returns>Null where they were read, or there are none of the symbol any more.</returns>
    internal async Task<ExchangeException?> SyncAsync(SymbolRun run, TradingTally tally, CancellationToken cancellationToken)
    {
        var (accountId, market, symbol) = (run.AccountId, run.Lists.Market, run.Symbol);
        var name = TradingNames.Of(TradingStream.Fills, market, symbol);
        var kept = await cursors.FindCursorAsync(accountId, name, cancellationToken);
        var lastId = await fills.LastIdAsync(accountId, market, symbol, cancellationToken);
        var stream = await new SymbolStreams<Fill>(run.Lists.Fills, run).StreamAsync(name, kept, lastId, cancellationToken);
        var known = new KnownFacts(await fills.FirstTimeAsync(accountId, market, symbol, cancellationToken), FirstMoving: null);
        var walk = new FactWalk<Fill>(cursors, facts.KeepAsync, accountId, tally.Client, stream, known);
        var failure = await reader.TryAsync(walk, run.Now, cancellationToken);
        tally.Count(walk.Fetched, walk.Added);
        return failure?.Fault;
    }
}
