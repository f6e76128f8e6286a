using System.Runtime.CompilerServices;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>
/// What happens to one account on one market, as it happens. It is connected while it is read, reconnects by itself and never throws for the
/// exchange's sake; why it is down stands in <see cref="State"/>.
/// </summary>
/// <threadsafety>One reader at a time; the state can be looked at from any thread.</threadsafety>
public sealed class AccountStream
{
    private readonly AccountFeed _feed;
    private readonly StreamConnection _connection;

    internal AccountStream(AccountFeed feed, StreamConnection connection) => (_feed, _connection) = (feed, connection);

    /// <inheritdoc cref="PriceStream.StateChanged"/>
    public event Action? StateChanged
    {
        add => _connection.StateChanged += value;
        remove => _connection.StateChanged -= value;
    }

    public StreamState State => _connection.State;

    /// <summary>
    /// Events in their order until <paramref name="cancellationToken"/> ends them, without an exception. The first one, and the first after
    /// every reconnection, is an <see cref="AccountGap"/>.
    /// </summary>
    public async IAsyncEnumerable<AccountEvent> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happened in StreamReading.WhileAsync(_connection, _feed.Events.TakeAsync, cancellationToken)) yield return happened;
    }
}
