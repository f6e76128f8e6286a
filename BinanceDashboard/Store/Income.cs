namespace BinanceDashboard.Store;

/// <summary>A booking in a futures wallet. Identity: account, market, type, transaction id, asset and symbol.</summary>
public sealed record Income
{
    public required long AccountId { get; init; }

    public required Market Market { get; init; }

    /// <summary>As the exchange names it: FUNDING_FEE, COMMISSION, REALIZED_PNL, TRANSFER …</summary>
    public required string IncomeType { get; init; }

    public required long TranId { get; init; }

    public required string Asset { get; init; }

    /// <summary>Empty where it belongs to no symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary>Signed: what comes in is positive.</summary>
    public required decimal Amount { get; init; }

    /// <summary>UTC, whole milliseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The fill that it belongs to; null where it belongs to none.</summary>
    public long? TradeId { get; init; }
}
