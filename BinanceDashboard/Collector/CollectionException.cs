namespace BinanceDashboard.Collector;

/// <summary>An account could not be asked; the message is a sentence for its owner.</summary>
/// <param name="retryAt">When asking again makes sense; null where waiting does not help.</param>
public sealed class CollectionException(string message, DateTimeOffset? retryAt, Exception cause) : Exception(message, cause)
{
    public DateTimeOffset? RetryAt { get; } = retryAt;
}
