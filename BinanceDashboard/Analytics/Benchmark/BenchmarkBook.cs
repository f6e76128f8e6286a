using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>The units of a benchmark while it is replayed. Prices, units and weights stand in the order of the assets.</summary>
internal sealed class BenchmarkBook(ImmutableArray<string> assets, decimal[] weights, decimal? threshold)
{
    private readonly List<BenchmarkEvent> _events = [];
    private readonly List<BenchmarkSpan> _spans = [];
    private decimal[] _units = new decimal[weights.Length];

    public IReadOnlyList<BenchmarkEvent> Events => _events;

    public IReadOnlyList<BenchmarkSpan> Spans => _spans;

    /// <summary>Without units no price matters to a rebalance.</summary>
    public bool IsEmpty => Array.TrueForAll(_units, unit => unit == 0);

    /// <summary>start: u_i = w_i V / p_i.</summary>
    public void Start(DateTimeOffset at, decimal nav, decimal[] prices) =>
        Record(at, BenchmarkEventKind.Start, flow: null, prices, Bought(Math.Max(nav, 0), prices));

    /// <summary>money in F: u_i += w_i F / p_i; money out F: u_i *= 1 − F / B, all 0 when F ≥ B.</summary>
    public void Flow(CashFlow flow, decimal amount, decimal[] prices)
    {
        if (amount < 0) Withdraw(flow, -amount, prices);
        else Record(flow.At, IsEmpty ? BenchmarkEventKind.Restart : BenchmarkEventKind.MoneyIn, flow, prices, Bought(amount, prices));
    }

    /// <summary>rebalance: u_i = w_i B / p_i; with a threshold only when a weight is off by more than that.</summary>
    public void Rebalance(DateTimeOffset at, decimal[] prices)
    {
        var value = Value(prices);
        if (value <= 0 || !IsDue(value, prices)) return;

        var units = new decimal[weights.Length];
        for (var i = 0; i < units.Length; i++) units[i] = weights[i] * value / prices[i];

        Record(at, BenchmarkEventKind.Rebalance, flow: null, prices, units);
    }

    private void Withdraw(CashFlow flow, decimal amount, decimal[] prices)
    {
        var value = Value(prices);
        if (value <= 0) return;

        var rest = amount >= value ? 0 : (value - amount) / value;
        Record(flow.At, rest == 0 ? BenchmarkEventKind.Ended : BenchmarkEventKind.MoneyOut, flow, prices, Array.ConvertAll(_units, unit => unit * rest));
    }

    private decimal[] Bought(decimal amount, decimal[] prices)
    {
        var units = new decimal[weights.Length];
        for (var i = 0; i < units.Length; i++) units[i] = _units[i] + weights[i] * amount / prices[i];

        return units;
    }

    private bool IsDue(decimal value, decimal[] prices)
    {
        if (threshold is not { } most) return true;

        for (var i = 0; i < weights.Length; i++)
        {
            if (Math.Abs(_units[i] * prices[i] / value - weights[i]) > most) return true;
        }

        return false;
    }

    private decimal Value(decimal[] prices)
    {
        var value = 0m;
        for (var i = 0; i < prices.Length; i++) value += _units[i] * prices[i];

        return value;
    }

    private void Record(DateTimeOffset at, BenchmarkEventKind kind, CashFlow? flow, decimal[] prices, decimal[] units)
    {
        var before = _units;
        var valueBefore = Value(prices);
        var index = _spans.Count == 0 ? 1 : _spans[^1].IndexAt(valueBefore);
        _units = units;
        _spans.Add(new BenchmarkSpan(at, units, Value(prices), index));
        _events.Add(new BenchmarkEvent
        {
            At = at,
            Kind = kind,
            AmountUsd = flow?.AmountUsd,
            Prices = Named(prices),
            UnitsBefore = Named(before),
            UnitsAfter = Named(units),
            ValueBefore = valueBefore,
            ValueAfter = _spans[^1].Value,
            AccountId = flow?.AccountId,
            ExternalId = flow?.ExternalId,
        });
    }

    private ImmutableSortedDictionary<string, decimal> Named(decimal[] amounts) =>
        assets.Select((asset, i) => KeyValuePair.Create(asset, amounts[i])).ToImmutableSortedDictionary(StringComparer.Ordinal);
}
