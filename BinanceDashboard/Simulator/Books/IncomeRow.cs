namespace BinanceDashboard.Simulator.Books;

/// <summary>A change of a futures wallet.</summary>
internal sealed record IncomeRow
{
    public required Market Market { get; init; }

    /// <summary>Binance's word, such as FUNDING_FEE.</summary>
    public required string Type { get; init; }

    /// <summary>Unique within account and type.</summary>
    public required long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Empty on transfers.</summary>
    public string Symbol { get; init; } = "";

    public required string Asset { get; init; }

    /// <summary>A cost is negative.</summary>
    public required decimal Amount { get; init; }

    public string Info { get; init; } = "";

    public long? TradeId { get; init; }
}
