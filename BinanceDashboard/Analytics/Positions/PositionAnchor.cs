using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>
/// For a history that may start inside a position: quantity before the first known fill = present positionAmt − Σ signed fills. To be asked
/// only when what lies before the first fill is out of reach or was not asked for, and with a positionAmt that was read between two
/// readings of the fills that agree.
/// </summary>
public static class PositionAnchor
{
    /// <param name="present">The positionAmt of each key that was read, signed, 0 where there is no position; other keys are not anchored.</param>
    /// <param name="fills">All the known ones, in any order.</param>
    /// <returns>Signed; a key that starts at zero is left out.</returns>
    public static IReadOnlyDictionary<PositionKey, decimal> Before(IReadOnlyDictionary<PositionKey, decimal> present, IEnumerable<Fill> fills)
    {
        var before = new Dictionary<PositionKey, decimal>(present);
        foreach (var fill in fills)
        {
            var key = new PositionKey(new PositionSymbol(fill.AccountId, fill.Market, fill.Symbol), fill.PositionSide);
            if (before.TryGetValue(key, out var quantity)) before[key] = quantity - (fill.Side == TradeSide.Buy ? fill.Quantity : -fill.Quantity);
        }

        return before.Where(entry => entry.Value != 0).ToDictionary();
    }
}
