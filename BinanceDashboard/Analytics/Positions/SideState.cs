using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>
/// The position of one key while fills go over it. A fill in its direction enters, one against it leaves; one that is larger than the
/// position closes it with one part and opens the next with the rest.
/// </summary>
internal sealed class SideState
{
    private readonly PositionKey _key;
    private readonly SymbolTerms? _terms;
    private readonly Func<string, DateTimeOffset, decimal?> _price;
    private readonly int _places;
    private readonly bool _isInverse;
    private readonly bool _isSpot;
    private RoundTripParts _trip;

    /// <param name="before">Signed: what was held before the first known fill.</param>
    public SideState(PositionKey key, SymbolTerms? terms, Func<string, DateTimeOffset, decimal?> price, decimal before)
    {
        (_key, _terms, _price) = (key, terms, price);
        (_isInverse, _isSpot, _places) = (key.Symbol.Market == Market.Coinm, key.Symbol.Market == Market.Spot, RoundTripParts.Places(key.Symbol.Market));
        if (before == 0) return;

        var size = Math.Abs(before);
        _trip = new RoundTripParts { IsOpen = true, IsLong = before > 0, OpenedBefore = true, Before = size, Size = size, MaxSize = size };
    }

    private SideState(SideState other)
    {
        (_key, _terms, _price) = (other._key, other._terms, other._price);
        (_isInverse, _isSpot, _places) = (other._isInverse, other._isSpot, other._places);
        _trip = other._trip.Copy();
    }

    /// <summary>Positive; 0 without a position.</summary>
    public decimal Size => _trip.Size;

    public SideState Copy() => new(this);

    public RoundTrip? Open() => _trip.IsOpen ? new RoundTrip(_key, _terms, _trip.Copy()) : null;

    /// <param name="fee">In the fill's commission asset: a positive number is a cost.</param>
    public void Apply(Fill fill, decimal fee, List<RoundTrip> closed)
    {
        var isBuy = fill.Side == TradeSide.Buy;
        var cost = ValuedAmount.Of(fill.CommissionAsset, fee, fill.At, _price);
        if (!_trip.IsOpen) Begin(fill, isBuy);
        if (isBuy == _trip.IsLong)
        {
            Enter(fill, fill.Quantity, cost);
            Profit(fill);
            return;
        }

        var rest = fill.Quantity - _trip.Size;
        if (rest > 0)
        {
            Turn(fill, rest, cost, closed);
            return;
        }

        Leave(fill, fill.Quantity, cost);
        if (rest == 0) Close(closed);
    }

    public void Fund(in ValuedAmount share) => _trip.Funding.Add(share);

    // The opening part of the fee is rounded, the closing part is the remainder; the realised profit belongs to what closes.
    private void Turn(Fill fill, decimal rest, in ValuedAmount cost, List<RoundTrip> closed)
    {
        var opening = cost.Share(rest, fill.Quantity);
        var isBuy = !_trip.IsLong;
        Leave(fill, _trip.Size, cost.Less(opening));
        Close(closed);
        Begin(fill, isBuy);
        Enter(fill, rest, opening);
    }

    // A side of hedge mode never begins against itself: where it seems to, what came before is not known.
    private void Begin(Fill fill, bool isLong)
    {
        _trip.IsOpen = true;
        _trip.IsLong = isLong;
        _trip.OpenedBefore = _key.Side == (isLong ? PositionSide.Short : PositionSide.Long);
        _trip.OpenedAt = fill.At;
    }

    private void Enter(Fill fill, decimal quantity, in ValuedAmount cost)
    {
        ref var trip = ref _trip;
        var value = Value(fill.Price, quantity);
        trip.EntryQuantity += quantity;
        trip.EntryValue += value;
        trip.Cost.Enter(quantity, value, trip.Size, _places);
        trip.Size += quantity;
        if (trip.Size > trip.MaxSize) trip.MaxSize = trip.Size;
        Note(fill, cost);
    }

    private void Leave(Fill fill, decimal quantity, in ValuedAmount cost)
    {
        ref var trip = ref _trip;
        var value = Value(fill.Price, quantity);
        trip.ExitValue += value;
        Note(fill, cost);
        if (_isSpot)
        {
            var released = trip.Cost.Of(trip.Size, _places) - trip.Cost.Of(trip.Size - quantity, _places);
            SpotProfit(fill, trip.IsLong ? value - released : released - value);
        }
        else
        {
            Profit(fill);
        }

        trip.Size -= quantity;
    }

    private void Close(List<RoundTrip> closed)
    {
        _trip.IsOpen = false;
        closed.Add(new RoundTrip(_key, _terms, _trip));
        _trip = default;
    }

    // The exchange tells the profit of futures, also of a fill that enters where what came before it is not known.
    private void Profit(Fill fill)
    {
        if (fill.RealizedPnl != 0) _trip.Profit.Add(ValuedAmount.Of(fill.MarginAsset ?? "", fill.RealizedPnl, fill.At, _price));
    }

    // That of spot is what came in less what it had cost on the running average, in the quote asset.
    private void SpotProfit(Fill fill, decimal profit)
    {
        if (!_trip.OpenedBefore) _trip.Profit.Add(ValuedAmount.Of(_terms?.Quote ?? "", profit, fill.At, _price));
    }

    private void Note(Fill fill, in ValuedAmount cost)
    {
        ref var trip = ref _trip;
        if (trip.Fills++ == 0) trip.FirstTradeId = fill.TradeId;
        trip.LastTradeId = fill.TradeId;
        trip.LastAt = fill.At;
        if (cost.Amount != 0) trip.Fees.Add(cost);
    }

    private decimal Value(decimal price, decimal quantity) => _isInverse ? quantity / price : price * quantity;
}
