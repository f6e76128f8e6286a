using System.Collections.Concurrent;

namespace BinanceDashboard.Tests.Exchange.Streams;

/// <summary>Reads a stream in the background and keeps what came.</summary>
internal sealed class StreamReader<T> : IAsyncDisposable
{
    private readonly ConcurrentQueue<T> _read = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _reading;

    public StreamReader(Func<CancellationToken, IAsyncEnumerable<T>> read) => _reading = ReadAsync(read);

    public IReadOnlyList<T> Read => [.. _read];

    public int Count<TKind>() => Read.OfType<TKind>().Count();

    public Task UntilAsync<TKind>(int count) => Wait.UntilAsync(() => Count<TKind>() >= count, () => $"{typeof(TKind).Name} number {count}, among {string.Join(", ", Read)}");

    /// <summary>Ends the reading; what it throws is thrown here.</summary>
    public async Task EndAsync()
    {
        await _ending.CancelAsync();
        await _reading;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _ending.Dispose();
    }

    private async Task ReadAsync(Func<CancellationToken, IAsyncEnumerable<T>> read)
    {
        await foreach (var item in read(_ending.Token)) _read.Enqueue(item);
    }
}
