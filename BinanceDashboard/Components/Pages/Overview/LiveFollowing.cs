namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Accounts that are looked at, by the exchange's streams.</summary>
/// <param name="read">Null while it is not known.</param>
public sealed class LiveFollowing(Func<LiveSum?> read, IReadOnlyList<IDisposable> watches) : IDisposable
{
    public LiveSum? Read() => read();

    public void Dispose()
    {
        foreach (var watch in watches) watch.Dispose();
    }
}
