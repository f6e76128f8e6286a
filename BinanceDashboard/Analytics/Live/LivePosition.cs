using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Live;

/// <summary>An open position of futures whose profit moves with the mark price.</summary>
public sealed record LivePosition
{
    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    public required PositionSide Side { get; init; }

    /// <summary>Units of the base asset in USD-M, contracts in COIN-M; negative for a short.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>In the quote asset; positive.</summary>
    public required decimal EntryPrice { get; init; }

    /// <summary>The mark price when it was read, in the quote asset; it stands in until a stream tells one.</summary>
    public required decimal Mark { get; init; }

    /// <summary>What profit is paid in.</summary>
    public required string Asset { get; init; }

    /// <summary>USD in one contract of COIN-M; null in USD-M.</summary>
    public decimal? ContractSize { get; init; }

    /// <summary>
    /// Unrealised profit in <see cref="Asset"/>, a gain positive: q (mark − entry) in USD-M, q size (1 / entry − 1 / mark) in COIN-M.
    /// Example: 0.5 BTC long from 60,000 at 61,000: 500 USDT; −10 contracts of 100 USD from 50,000 at 40,000: 0.005 BTC.
    /// </summary>
    public decimal ProfitAt(decimal mark)
    {
        if (mark <= 0 || EntryPrice <= 0) return 0;
        return ContractSize is { } size ? Quantity * size * ((1 / EntryPrice) - (1 / mark)) : Quantity * (mark - EntryPrice);
    }
}
