namespace BinanceDashboard.Exchange;

/// <summary>
/// The one exception of this stage. Its message is a sentence for the person who owns the account: what happened,
/// what it means and what to do; it never holds a key, a secret, a signature or a query.
/// </summary>
public sealed class ExchangeException(ExchangeErrorKind kind, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    public ExchangeErrorKind Kind => kind;

    /// <summary>Binance's own code (−1121 …); null where the answer carried none.</summary>
    public int? Code { get; init; }

    /// <summary>The exchange does not know the pair that was asked for: −1121, or −1100 for a name that no pair can have. Any other refusal says nothing of it.</summary>
    public bool IsNoSuchPair => Kind == ExchangeErrorKind.BadRequest && Code is -1121 or -1100;

    public int? HttpStatus { get; init; }

    /// <summary>The local time, UTC, from which on trying again makes sense; null where waiting does not help or nobody knows.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Whether the same request may well succeed in a moment.</summary>
    internal bool IsTransient { get; init; }
}
