namespace BinanceDashboard.Store;

/// <summary>
/// What an account held of a contract before the first of its fills that is known, as it follows from a position that the exchange reported while no
/// fill came in: that position − Σ signed fills since. Identity: account, market, symbol and side.
/// </summary>
public sealed record OpeningPosition
{
    public required long AccountId { get; init; }

    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    public required PositionSide PositionSide { get; init; }

    /// <summary>The base asset, on COIN-M contracts; negative when short, 0 where the known fills start from nothing.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The fill before which it was held; 0 while none is known. With another first fill it has to be found out anew.</summary>
    public required long FirstTradeId { get; init; }

    /// <summary>When the exchange reported the position, by the exchange's clock, UTC.</summary>
    public required DateTimeOffset ReportedAt { get; init; }
}
