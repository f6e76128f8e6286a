namespace BinanceDashboard.Exchange.Streams;

/// <summary>What one kind of stream asks for and makes of its messages.</summary>
internal abstract class StreamFeed
{
    /// <summary>For logs and reasons: "spot prices of Live".</summary>
    public abstract string Name { get; }

    /// <summary>A question that the exchange answers at any time.</summary>
    public abstract string Probe { get; }

    /// <summary>Where to connect, after whatever that needs first.</summary>
    /// <exception cref="ExchangeException">It is not to be had.</exception>
    public abstract Task<Uri> AddressAsync(CancellationToken cancellationToken);

    /// <summary>Asks for the events on a new connection, where the address alone does not.</summary>
    /// <exception cref="ExchangeException">The exchange refused.</exception>
    public virtual Task SubscribeAsync(StreamSession session, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Keeps alive what the connection depends on, for as long as it stands.</summary>
    /// <returns>Why the connection is of no more use.</returns>
    public virtual async Task<string> KeepAliveAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        return "";
    }

    /// <summary>Takes one message; never waits for a reader.</summary>
    public abstract StreamSignal Take(ReadOnlyMemory<byte> message);

    /// <summary>Tells the reader that events before this moment may be missing.</summary>
    public abstract void TellGap(DateTimeOffset at, string reason);
}
