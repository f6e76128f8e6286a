using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Series;

/// <summary>An account while its sum is walked forward in time: its last complete point and the money that moved since.</summary>
internal sealed class AccountTrack(AccountSeries series)
{
    private readonly CashFlow[] _flows = [.. series.Flows
        .Where(flow => flow is { Status: FlowStatus.Completed, AmountUsd: not null })
        .OrderBy(flow => flow.At)];

    private int _point = -1;
    private int _flow;
    private decimal _moved;

    public bool HasJoined => _point >= 0;

    public decimal Value => series.Points[_point].Value + _moved;

    public void MoveTo(DateTimeOffset at)
    {
        var before = _point;
        while (_point + 1 < series.Points.Count && series.Points[_point + 1].At <= at) _point++;

        if (!HasJoined) return;

        if (_point != before) _moved = 0;
        for (; _flow < _flows.Length && _flows[_flow].At <= at; _flow++)
        {
            if (_flows[_flow].At > series.Points[_point].At) _moved += _flows[_flow].AmountUsd ?? 0;
        }
    }

    public string? Problem(DateTimeOffset at, TimeSpan maxAge) => at - series.Points[_point].At > maxAge
        ? $"{series.Name} has had no complete snapshot since {Moment.Text(series.Points[_point].At)}."
        : null;
}
