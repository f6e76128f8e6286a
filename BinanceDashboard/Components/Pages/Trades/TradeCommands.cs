namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>What the page reads, for the signed-in user.</summary>
public sealed record TradeCommands
{
    public required Func<TradesQuery, CancellationToken, Task<TradesView>> Load { get; init; }

    /// <summary>A stretch of the list: how many newer ones come before it, and how many rows.</summary>
    public required Func<TradesView, int, int, CancellationToken, Task<IReadOnlyList<FillLine>>> Fills { get; init; }

    /// <summary>As above.</summary>
    public required Func<TradesView, int, int, CancellationToken, Task<IReadOnlyList<OrderLine>>> Orders { get; init; }

    public required Func<TradesView, CancellationToken, Task<TradeSums>> Sums { get; init; }

    /// <summary>Null where the account is not the user's. Never throws for what an exchange answers.</summary>
    public required Func<TradedSymbol, CancellationToken, Task<SymbolDetail?>> Symbol { get; init; }
}
