using System.Runtime.CompilerServices;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>
/// The prices of all symbols of one market, about once a second: last prices on spot, mark prices on futures. It is connected while it is
/// read, reconnects by itself and never throws for the exchange's sake.
/// </summary>
/// <threadsafety>One reader at a time; the state can be looked at from any thread.</threadsafety>
public sealed class PriceStream
{
    private readonly PriceFeed _feed;
    private readonly StreamConnection _connection;

    internal PriceStream(PriceFeed feed, StreamConnection connection) => (_feed, _connection) = (feed, connection);

    /// <summary>Raised on the connection's own thread: do no more than take a note.</summary>
    public event Action? StateChanged
    {
        add => _connection.StateChanged += value;
        remove => _connection.StateChanged -= value;
    }

    public StreamState State => _connection.State;

    /// <summary>
    /// Updates until <paramref name="cancellationToken"/> ends them, without an exception. What a reader is too slow for is merged. The
    /// first update, and the first after every reconnection, is marked <see cref="PriceUpdate.IsAfterGap"/> and may hold no prices.
    /// </summary>
    public async IAsyncEnumerable<PriceUpdate> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var update in StreamReading.WhileAsync(_connection, _feed.Board.TakeAsync, cancellationToken)) yield return update;
    }
}
