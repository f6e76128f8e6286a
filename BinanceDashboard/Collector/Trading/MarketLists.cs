using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>What one market of the exchange lists of an account, as facts.</summary>
internal sealed record MarketLists
{
    public required Market Market { get; init; }

    /// <summary>Null where there is none.</summary>
    public Func<DateTimeOffset, DateTimeOffset, CancellationToken, IAsyncEnumerable<FuturesPage<Income>>>? IncomeBetween { get; init; }

    public TimeSpan? IncomeReach { get; init; }

    public required SymbolLists<Fill> Fills { get; init; }

    public required SymbolLists<Order> Orders { get; init; }

    /// <summary>The open orders of a symbol.</summary>
    public required Func<string, CancellationToken, Task<IReadOnlyList<Order>>> OpenOrdersAsync { get; init; }

    /// <summary>One order; null where the exchange has none of that id any more.</summary>
    public required Func<string, long, CancellationToken, Task<Order?>> FindOrderAsync { get; init; }

    /// <summary>The open positions by contract and side, signed, on COIN-M in contracts; null where there is no such thing.</summary>
    public Func<CancellationToken, Task<IReadOnlyDictionary<(string Symbol, PositionSide Side), decimal>>>? PositionsAsync { get; init; }

    /// <summary>The symbols that are certainly of this account, and all that there are.</summary>
    public required Func<CancellationToken, Task<MarketSymbols>> SymbolsAsync { get; init; }
}
