using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>The funding payments of a symbol that wait for their turn, in order of (time, id).</summary>
internal sealed class FundingQueue
{
    private readonly List<Income> _incomes = [];
    private int _next;
    private bool _isSorted = true;
    private DateTimeOffset _takenAt = DateTimeOffset.MinValue;

    public bool IsEmpty => _next == _incomes.Count;

    public Income? Next
    {
        get
        {
            if (IsEmpty) return null;
            if (!_isSorted) Sort();
            return _incomes[_next];
        }
    }

    /// <summary>Whether a payment later than <paramref name="at"/> has been given out: a fill at that time comes too late for it.</summary>
    public bool IsPast(DateTimeOffset at) => at < _takenAt;

    public IEnumerable<Income> Rest() => _incomes.Skip(_next);

    public void Add(Income income)
    {
        _isSorted = false;
        _incomes.Add(income);
    }

    public void Take()
    {
        var at = _incomes[_next++].At;
        if (at > _takenAt) _takenAt = at;
    }

    public FundingQueue Copy()
    {
        var copy = new FundingQueue { _isSorted = _isSorted, _takenAt = _takenAt };
        copy._incomes.AddRange(Rest());
        return copy;
    }

    private void Sort()
    {
        _incomes.Sort(_next, _incomes.Count - _next, Comparer<Income>.Create((one, other) => (one.At, one.TranId).CompareTo((other.At, other.TranId))));
        _isSorted = true;
    }
}
