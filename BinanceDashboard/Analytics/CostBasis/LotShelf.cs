using System.Diagnostics.CodeAnalysis;

namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>The lots of one asset in the order in which a method takes them.</summary>
internal sealed class LotShelf(CostMethod method)
{
    private readonly LinkedList<CostLot> _lots = [];
    private readonly PriorityQueue<CostLot, (decimal MinusUnitCost, long Number)> _byCost = new();
    private long _count;

    public IEnumerable<CostLot> Lots => method == CostMethod.Hifo
        ? _byCost.UnorderedItems.OrderBy(item => item.Element.At).ThenBy(item => item.Priority.Number).Select(item => item.Element)
        : _lots;

    public void Add(CostLot lot)
    {
        if (lot.Quantity == 0) return;
        if (method == CostMethod.Hifo) _byCost.Enqueue(lot, (-(lot.CostUsd / lot.Quantity) ?? decimal.MaxValue, _count++));
        else if (method == CostMethod.Average) Pool(lot);
        else _lots.AddLast(lot);
    }

    /// <summary>Up to <paramref name="quantity"/> of the next lot, which keeps the rest; null when there is none.</summary>
    public CostLot? Take(decimal quantity)
    {
        if (!TryNext(out var lot, out var priority)) return null;
        if (lot.Quantity <= quantity) return lot;

        var (taken, rest) = Split(lot, quantity);
        if (method == CostMethod.Hifo) _byCost.Enqueue(rest, priority);
        else if (method == CostMethod.Lifo) _lots.AddLast(rest);
        else _lots.AddFirst(rest);
        return taken;
    }

    /// <summary>The part's cost is rounded half-even to 18 places, the rest has the remainder: together the whole, to the last digit.</summary>
    public static (CostLot Taken, CostLot Left) Split(CostLot lot, decimal quantity)
    {
        var (cost, fee) = (Share(lot.CostUsd), Share(lot.FeeUsd));
        return (lot with { Quantity = quantity, CostUsd = cost, FeeUsd = fee }, lot with { Quantity = lot.Quantity - quantity, CostUsd = lot.CostUsd - cost, FeeUsd = lot.FeeUsd - fee });

        decimal? Share(decimal? whole) => whole is { } known ? decimal.Round(known * quantity / lot.Quantity, 18) : null;
    }

    private bool TryNext([MaybeNullWhen(false)] out CostLot lot, out (decimal MinusUnitCost, long Number) priority)
    {
        if (method == CostMethod.Hifo) return _byCost.TryDequeue(out lot, out priority);

        priority = default;
        var node = method == CostMethod.Lifo ? _lots.Last : _lots.First;
        lot = node?.Value;
        if (node is not null) _lots.Remove(node);
        return lot is not null;
    }

    // One pool of known cost, taken first, and one of unknown cost: mixed, nothing would ever be known again.
    private void Pool(CostLot lot)
    {
        var node = _lots.First;
        while (node is not null && node.Value.CostUsd.HasValue != lot.CostUsd.HasValue) node = node.Next;
        if (node is not null)
        {
            node.Value = node.Value with
            {
                Quantity = node.Value.Quantity + lot.Quantity,
                CostUsd = node.Value.CostUsd + lot.CostUsd,
                FeeUsd = node.Value.FeeUsd + lot.FeeUsd,
                IsAssumed = node.Value.IsAssumed || lot.IsAssumed,
            };
        }
        else if (lot.CostUsd is null)
        {
            _lots.AddLast(lot);
        }
        else
        {
            _lots.AddFirst(lot);
        }
    }
}
