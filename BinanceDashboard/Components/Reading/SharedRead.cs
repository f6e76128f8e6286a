namespace BinanceDashboard.Components.Reading;

/// <summary>The last thing read, kept for those who ask for the same again: the parts of one page, which ask one after the other or at once.</summary>
/// <threadsafety>Of one browser window.</threadsafety>
internal sealed class SharedRead<TKey, T> : IDisposable
    where TKey : notnull
{
    private readonly CancellationTokenSource _gone = new();
    private TKey? _key;
    private Task<T>? _task;

    /// <param name="read">Goes on for the others when one who waits has left; cancelled when this is disposed. A failure is not kept.</param>
    public Task<T> GetAsync(TKey key, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        var isKept = _task is { IsFaulted: false, IsCanceled: false } && EqualityComparer<TKey>.Default.Equals(key, _key);
        if (!isKept) (_key, _task) = (key, read(_gone.Token));
        return _task!.WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }
}
