using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>
/// One position from its first fill to the one that brings it back to zero, or to now. Prices and quantities as the exchange counts them:
/// on COIN-M quantities are contracts. It never changes; while a position is open, each advance of the book shows a new one.
/// </summary>
public sealed class RoundTrip
{
    // One contract's price stands in the denominator: 1 / price never ends, the average of equal prices must still be that price.
    private const int InversePlaces = 12;

    private readonly SymbolTerms? _terms;
    private readonly RoundTripParts _parts;

    internal RoundTrip(PositionKey key, SymbolTerms? terms, in RoundTripParts parts) => (Key, _terms, _parts) = (key, terms, parts);

    public PositionKey Key { get; }

    public bool IsOpen => _parts.IsOpen;

    /// <summary>In hedge mode the side says it, else the sign of the quantity.</summary>
    public PositionDirection Direction => Key.Side switch
    {
        PositionSide.Long => PositionDirection.Long,
        PositionSide.Short => PositionDirection.Short,
        _ => _parts.IsLong ? PositionDirection.Long : PositionDirection.Short,
    };

    /// <summary>The known history starts inside it: its entry is unknown, fees and funding are those since then.</summary>
    public bool OpenedBeforeHistory => _parts.OpenedBefore;

    /// <summary>UTC; null where it was opened before the known history.</summary>
    public DateTimeOffset? OpenedAt => _parts.OpenedBefore ? null : _parts.OpenedAt;

    /// <summary>UTC; null while it is open.</summary>
    public DateTimeOffset? ClosedAt => _parts.IsOpen ? null : _parts.LastAt;

    /// <summary>From open to close; null while it is open, and where the opening is unknown.</summary>
    public TimeSpan? Duration => ClosedAt - OpenedAt;

    /// <summary>How many fills lie in it; one that was split counts here and in its neighbour.</summary>
    public int Fills => _parts.Fills;

    /// <summary>Its fills are those of the key from this id to <see cref="LastTradeId"/>, in order of (time, id); 0 without a known fill.</summary>
    public long FirstTradeId => _parts.FirstTradeId;

    public long LastTradeId => _parts.LastTradeId;

    /// <summary>Signed, a short one is negative; 0 when it is closed.</summary>
    public decimal Quantity => _parts.IsLong ? _parts.Size : -_parts.Size;

    /// <summary>The largest size it had, positive.</summary>
    public decimal MaxQuantity => _parts.MaxSize;

    /// <summary>All that entered, positive, as far as the history is known.</summary>
    public decimal EntryQuantity => _parts.EntryQuantity;

    /// <summary>All that left, positive.</summary>
    public decimal ExitQuantity => _parts.ExitQuantity;

    /// <summary>Σ price × quantity / Σ quantity of all that entered; COIN-M: Σ contracts / Σ (contracts / price).</summary>
    public Figure EntryVwap => _parts.OpenedBefore ? Unknown : Average(_parts.EntryQuantity, _parts.EntryValue);

    /// <summary>The same of all that left.</summary>
    public Figure ExitVwap => _parts.ExitValue == 0 ? Figure.Missing("Nothing of it has been closed yet.") : Average(_parts.ExitQuantity, _parts.ExitValue);

    /// <summary>The running average cost of what is held: an entry moves it, an exit does not.</summary>
    public Figure AverageCost => _parts switch
    {
        { OpenedBefore: true } => Unknown,
        { IsOpen: false } => Figure.Missing("It is closed."),
        _ => Average(_parts.Size, _parts.Cost.Of(_parts.Size, RoundTripParts.Places(Key.Symbol.Market))),
    };

    /// <summary>What entered, in the quote asset; on COIN-M in the coin, by the size of a contract.</summary>
    public Figure EntryValue => _parts.OpenedBefore ? Unknown : Value(_parts.EntryValue);

    public Figure ExitValue => Value(_parts.ExitValue);

    /// <summary>
    /// Before fees, signed, in the asset it is paid in (nearly always one). Futures: Σ of the exchange's own figure, of a split fill wholly
    /// here if this is what it closed. Spot: value that left − its running average cost, in the quote asset.
    /// </summary>
    public IReadOnlyList<AssetQuantity> RealizedPnl => _parts.Profit.Amounts;

    /// <summary>USD, each part at its own time.</summary>
    public Figure RealizedPnlUsd => _parts.OpenedBefore && Key.Symbol.Market == Market.Spot ? Unknown : _parts.Profit.Usd;

    /// <summary>A positive number is a cost, a negative one a rebate.</summary>
    public IReadOnlyList<AssetQuantity> Fees => _parts.Fees.Amounts;

    /// <summary>USD, each fee at its fill's own time: a positive number is a cost.</summary>
    public Figure FeesUsd => _parts.Fees.Usd;

    /// <summary>Signed: what was received is positive.</summary>
    public IReadOnlyList<AssetQuantity> Funding => _parts.Funding.Amounts;

    /// <summary>USD, each payment at its own time, signed.</summary>
    public Figure FundingUsd => _parts.Funding.Usd;

    /// <summary>USD: realised profit − fees + funding.</summary>
    public Figure NetUsd => RealizedPnlUsd.Less(FeesUsd) is { Value: { } profit } && FundingUsd.Value is { } funding
        ? Figure.Of(profit + funding)
        : Figure.Missing(RealizedPnlUsd.Reason ?? FeesUsd.Reason ?? FundingUsd.Reason ?? "");

    /// <summary>What keeps the results in USD from being known; <see cref="Priced"/> takes away what has a price by now.</summary>
    public IReadOnlyList<UnpricedAmount> Unpriced => [.. _parts.Profit.Unpriced, .. _parts.Fees.Unpriced, .. _parts.Funding.Unpriced];

    private bool IsInverse => Key.Symbol.Market == Market.Coinm;

    private static Figure Unknown => Figure.Missing("It was opened before the known history.");

    /// <summary>The same position, with what had no price valued as far as the prices now known reach.</summary>
    public RoundTrip Priced(Func<string, DateTimeOffset, decimal?> price) => new(Key, _terms, _parts with
    {
        Profit = _parts.Profit.Priced(price),
        Fees = _parts.Fees.Priced(price),
        Funding = _parts.Funding.Priced(price),
    });

    private Figure Average(decimal quantity, decimal value) =>
        Figure.Of(IsInverse ? decimal.Round(quantity / value, InversePlaces) : value / quantity);

    private Figure Value(decimal value)
    {
        if (!IsInverse) return Figure.Of(value);
        return _terms?.ContractSize is { } size ? Figure.Of(value * size) : Figure.Missing("The size of a contract is not known.");
    }
}
