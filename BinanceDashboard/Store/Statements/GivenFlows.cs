namespace BinanceDashboard.Store.Statements;

/// <summary>Finds which moves of a statement are known as flows already: each flow is one move, and each move one flow.</summary>
internal sealed class GivenFlows(IEnumerable<BorderMove> moves, IEnumerable<CashFlow> flows)
{
    // A list says when a flow was asked for or done, a statement when the balance changed; still less than lies between two standing orders.
    private static readonly TimeSpan SameEvent = TimeSpan.FromHours(12);
    private static readonly TimeSpan SameSecond = TimeSpan.FromSeconds(2);

    // Who enters a flow by hand may know the day alone.
    private static readonly TimeSpan SameDay = TimeSpan.FromDays(1);

    private readonly List<CashFlow> _listed = [.. flows.Where(flow => !IsManual(flow)).OrderBy(flow => flow.At)];
    private readonly List<CashFlow> _entered = [.. flows.Where(IsManual).OrderBy(flow => flow.At)];
    private List<BorderMove> _moves = [.. moves.OrderBy(move => move.At)];

    /// <summary>The moves that no flow tells of.</summary>
    public IReadOnlyList<BorderMove> Unknown()
    {
        TakeListed();
        if (SplitWhatWasTwo()) TakeListed();
        Take(_entered, move => (move.IsIn, move.Asset, move.Quantity), flow => (flow.Quantity > 0, flow.Asset, flow.Quantity), SameDay);
        Take(_entered, move => (move.IsIn, move.Asset, move.Quantity + move.Fee), flow => (flow.Quantity > 0, flow.Asset, flow.Quantity), SameDay);
        return _moves;
    }

    private static bool IsManual(CashFlow flow) => flow.Kind is FlowKind.ManualDeposit or FlowKind.ManualWithdrawal;

    // A statement may call a deposit of money what the lists call one from a bank.
    private static FlowKind Class(FlowKind kind) => kind switch
    {
        FlowKind.FiatDeposit => FlowKind.Deposit,
        FlowKind.FiatWithdrawal => FlowKind.Withdrawal,
        _ => kind,
    };

    private void TakeListed()
    {
        foreach (var tolerance in new[] { SameSecond, SameEvent })
        {
            Take(_listed, move => (Class(move.Kind), move.Asset, move.Quantity), flow => (Class(flow.Kind), flow.Asset, flow.Quantity), tolerance);
            Take(_listed, move => (Class(move.Kind), move.Asset, move.Quantity), flow => (Class(flow.Kind), flow.Asset, flow.Quantity + flow.Fee), tolerance);
        }
    }

    // Two withdrawals of one second look like an amount and its fee, unless the lists know better.
    private bool SplitWhatWasTwo()
    {
        var known = _listed.ToLookup(flow => (Class(flow.Kind), flow.Asset, flow.Quantity), flow => flow.At);
        bool IsListed(BorderMove part) => known[(Class(part.Kind), part.Asset, part.Quantity)].Any(at => (at - part.At).Duration() <= SameEvent);
        var before = _moves.Count;
        _moves = [.. _moves.SelectMany(move => move.Fee > 0 && move.Split().Any(IsListed) ? move.Split() : [move])];
        return _moves.Count > before;
    }

    private void Take<TKey>(List<CashFlow> flows, Func<BorderMove, TKey> keyOfMove, Func<CashFlow, TKey> keyOfFlow, TimeSpan tolerance)
        where TKey : notnull
    {
        if (flows.Count == 0 || _moves.Count == 0) return;
        var (takenMoves, takenFlows) = (new HashSet<BorderMove>(ReferenceEqualityComparer.Instance), new HashSet<CashFlow>(ReferenceEqualityComparer.Instance));
        var waiting = flows.GroupBy(keyOfFlow).ToDictionary(group => group.Key, group => new Queue<CashFlow>(group));
        foreach (var move in _moves)
        {
            if (!waiting.TryGetValue(keyOfMove(move), out var queue)) continue;
            while (queue.TryPeek(out var early) && move.At - early.At > tolerance) queue.Dequeue();
            if (!queue.TryPeek(out var flow) || flow.At - move.At > tolerance) continue;
            takenMoves.Add(move);
            takenFlows.Add(queue.Dequeue());
        }

        _moves.RemoveAll(takenMoves.Contains);
        flows.RemoveAll(takenFlows.Contains);
    }
}
