using System.Runtime.CompilerServices;

namespace BinanceDashboard.Exchange.Streams;

internal static class StreamReading
{
    /// <summary>Keeps a connection for as long as what it brings is taken.</summary>
    public static async IAsyncEnumerable<T> WhileAsync<T>(
        StreamConnection connection,
        Func<CancellationToken, Task<T>> take,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = connection.RunAsync(life.Token);
        try
        {
            while (await NextAsync(running, take, cancellationToken) is { } next) yield return next;
        }
        finally
        {
            await life.CancelAsync();
            await running;
        }
    }

    /// <returns>Null at the end.</returns>
    private static async Task<T?> NextAsync<T>(Task running, Func<CancellationToken, Task<T>> take, CancellationToken cancellationToken)
        where T : class
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            var taking = take(either.Token);
            if (await Task.WhenAny(taking, running) == taking) return await taking;
            await either.CancelAsync();
            await running;
            return null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
