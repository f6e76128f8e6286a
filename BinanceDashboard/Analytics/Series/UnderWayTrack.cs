using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Series;

/// <summary>What is under way between the accounts of a sum while it is walked forward in time.</summary>
internal sealed class UnderWayTrack(IEnumerable<OwnTransfer> transfers)
{
    private readonly (DateTimeOffset At, decimal Change)[] _changes = [.. transfers.SelectMany(Changes).OrderBy(change => change.At)];

    private int _next;

    /// <summary>USD.</summary>
    public decimal Value { get; private set; }

    public void MoveTo(DateTimeOffset at)
    {
        for (; _next < _changes.Length && _changes[_next].At <= at; _next++) Value += _changes[_next].Change;
    }

    private static IEnumerable<(DateTimeOffset At, decimal Change)> Changes(OwnTransfer transfer)
    {
        yield return (transfer.Out.At, transfer.Value);
        if (transfer.In.Status == FlowStatus.Completed) yield return (transfer.In.At, -transfer.Value);
    }
}
